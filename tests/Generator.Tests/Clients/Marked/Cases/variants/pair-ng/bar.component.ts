import { Component, inject } from '@angular/core';
import { CallService } from './call.service';
@Component({ selector: 'app-bar', template: '' })
export class BarComponent {
  private readonly call = inject(CallService);
  rename() { this.call.me()?.setName('x'); } //! GG5001
  film() { return this.call.getRoom().localParticipant.setCameraEnabled(true); } //! GG5002
  talk() { if (this.call.mayPublish()) { this.call.room()?.localParticipant.setMicrophoneEnabled(true); } }
}
export class Bar2 {
  constructor(private call: CallService) {}
  say() { this.call.room()!.localParticipant.sendText('x'); } //! GG5003
}
