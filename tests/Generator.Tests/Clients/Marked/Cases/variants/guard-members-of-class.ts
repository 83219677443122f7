import { Room } from 'livekit-client';

// What `canSpeak` asks guards those that call it, and none that do not.
export class SpeakerQueue {
  private room = new Room();

  get canSpeak(): boolean {
    return this.room.localParticipant.permissions?.canPublish ?? false;
  }

  private mayWrite() {
    return !!this.room.localParticipant.permissions?.canPublishData;
  }

  async step() {
    if (!this.canSpeak) return;
    await this.room.localParticipant.setMicrophoneEnabled(true);
  }

  async jump() {
    await this.room.localParticipant.setMicrophoneEnabled(true); //! GG5002
  }

  async ask(text: string) {
    if (this.mayWrite()) await this.room.localParticipant.sendText(text);
    await this.room.localParticipant.sendText('again'); //! GG5003
  }

  leave = () => this.room.localParticipant.setMicrophoneEnabled(false);
  wave = (on: boolean) => this.room.localParticipant.setAttributes({ wave: on ? '1' : '' }); //! GG5001
}
