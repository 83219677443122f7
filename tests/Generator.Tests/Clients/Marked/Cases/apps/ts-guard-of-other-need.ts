import { Room } from 'livekit-client';

export class Stage {
  constructor(private room: Room) {}

  // The data permission is asked, and the camera is switched on.
  async goLive(): Promise<void> {
    if (!this.room.localParticipant.permissions?.canPublishData) {
      return;
    }
    await this.room.localParticipant.sendText('going live', { topic: 'stage' });
    await this.room.localParticipant.setMetadata(JSON.stringify({ live: true })); //! GG5001
  }

  async retitle(title: string): Promise<void> {
    const { canSubscribe } = this.room.localParticipant.permissions ?? {};
    if (canSubscribe) {
      await this.room.localParticipant.setName(title); //! GG5001
    }
  }
}
