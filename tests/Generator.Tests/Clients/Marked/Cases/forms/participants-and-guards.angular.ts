import { Injectable, computed, inject, signal, input } from '@angular/core';
import { BehaviorSubject, filter, map } from 'rxjs';
import { LocalParticipant, Room, RoomEvent } from 'livekit-client';

@Injectable({ providedIn: 'root' })
export class CallService {
  readonly room = signal<Room | undefined>(undefined);
  readonly me = computed(() => this.room()?.localParticipant);
  readonly room$ = new BehaviorSubject<Room | null>(null);
  readonly me$ = this.room$.pipe(filter(Boolean), map((r) => r.localParticipant));
  readonly participant = input.required<LocalParticipant>();
  readonly canTalk = computed(() => this.me()?.permissions?.canPublish ?? false);

  async rename(name: string) {
    await this.me()?.setName(name); //! GG5001
    await this.room()?.localParticipant.setName(name); //! GG5001
    await this.participant().setName(name); //! GG5001
    await this.room$.value?.localParticipant.setName(name); //! GG5001
    this.room$.subscribe((r) => r?.localParticipant.setName(name)); //! GG5001
    this.room$.getValue()?.localParticipant.setName(name); //! GG5001
  }

  talk() {
    if (this.canTalk()) {
      this.me()?.setMicrophoneEnabled(true);
    }
    this.me()?.setMicrophoneEnabled(true); //! GG5002
  }

  async connect(url: string, token: string) {
    const room = new Room();
    room
      .on(RoomEvent.Connected, () => room.localParticipant.setCameraEnabled(true)) //! GG5002
      .on(RoomEvent.ParticipantPermissionsChanged, (prev, p) => {
        if (p.isLocal) {
          room.localParticipant.setCameraEnabled(true);
        }
      });
    await room.connect(url, token);
    this.room.set(room);
    await this.raise(room.localParticipant);
  }

  private async raise(p: LocalParticipant): Promise<void> {
    const allowed = p.permissions?.canUpdateMetadata === true;
    if (allowed) await p.setAttributes({ hand: '1' });
    else console.warn('no');
    try {
      await p.setMetadata('{}'); //! GG5001
    } catch (e) {
      console.log('canUpdateMetadata', p.permissions);
    }
    switch (true) {
      case p.permissions?.canPublishData:
        await p.sendText('x');
        break;
      default:
        await p.sendText('x'); //! GG5003
    }
    return allowed ? p.setName('x') : undefined;
  }
}
