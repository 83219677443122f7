import { ChangeDetectionStrategy, Component, computed, inject, input, Input, signal, type Signal } from '@angular/core';
import { LocalParticipant, Room } from 'livekit-client';
import { SeatModel } from './seat.model';

// Inputs, signals and computed values of LiveKit's types, and signals of the app's own model behind LiveKit's name.
@Component({
  selector: 'app-stage',
  template: `<button (click)="wave()">Wave</button>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StageComponent {
  @Input({ required: true }) guest!: LocalParticipant;
  readonly hall = input.required<Room>();
  readonly me = computed(() => this.hall().localParticipant);
  readonly localParticipant: Signal<SeatModel | null> = signal<SeatModel | null>(null);

  wave() {
    return this.me().setAttributes({ wave: '1' }); //! GG5001
  }

  rename(name: string) {
    void this.guest.setName(name); //! GG5001
    const localParticipant = this.localParticipant();
    localParticipant?.setName(name);
    this.localParticipant()?.publishData(name);
  }

  film() {
    return this.hall().localParticipant.setCameraEnabled(true); //! GG5002
  }
}
