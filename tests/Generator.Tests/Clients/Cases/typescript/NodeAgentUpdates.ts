// case: The Node SDK says updateMetadata and updateName where the browser says set.
// policy: GuestPolicy
import { Room, RoomEvent } from '@livekit/rtc-node';

export class Bot {
  readonly room = new Room();

  async start(url: string, token: string) {
    await this.room.connect(url, token, { autoSubscribe: true, dynacast: true });
    this.room.on(RoomEvent.ParticipantConnected, async () => {
      const localParticipant = this.room.localParticipant;
      if (!localParticipant) return;
      await localParticipant.{|GG5001:updateMetadata|}(JSON.stringify({ guests: this.room.remoteParticipants.size }));
    });
    await this.room.localParticipant?.{|GG5001:updateName|}('Bot');
    await this.room.localParticipant!.{|GG5001:setAttributes|}({ kind: 'bot' });
  }
}
