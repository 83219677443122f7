import { ChangeDetectionStrategy, Component, Input, OnDestroy } from '@angular/core';
import { LocalParticipant, LocalTrackPublication, Room, RoomEvent, Track } from 'livekit-client';
import { BehaviorSubject, filter, Subscription } from 'rxjs';

@Component({
  selector: 'app-stage',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<button (click)="share()">Share</button>',
})
export class StageComponent implements OnDestroy {
  @Input({ required: true }) room!: Room;
  private readonly me$ = new BehaviorSubject<LocalParticipant | null>(null);
  private readonly subscription = new Subscription();

  async share(): Promise<void> {
    await this.room.localParticipant.setScreenShareEnabled(true, { audio: true }); //! GG5002
  }

  async hand(): Promise<void> {
    await this.me$.value?.setAttributes({ hand: '1' }); //! GG5001
  }

  cameraOf(): LocalTrackPublication | undefined {
    return this.room.localParticipant.getTrackPublication(Track.Source.Camera);
  }

  ngOnDestroy(): void {
    this.subscription.unsubscribe();
  }
}
