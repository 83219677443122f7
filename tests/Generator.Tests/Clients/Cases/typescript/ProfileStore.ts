// case: Name, metadata and attributes are set from a store class.
// policy: GuestPolicy
import { Room, RoomEvent } from 'livekit-client';

export class ProfileStore {
  private readonly room = new Room({ adaptiveStream: true });

  async join(url: string, token: string): Promise<void> {
    this.room.on(RoomEvent.LocalTrackPublished, () => this.touch());
    await this.room.connect(url, token);
    await this.room.localParticipant.{|GG5001:setName|}('Guest');
    await this.room.localParticipant.{|GG5001:setMetadata|}(JSON.stringify({ joined: true }));
  }

  private touch() {
    void this.room.localParticipant.{|GG5001:setAttributes|}({ lastSeen: `${Date.now()}` });
  }
}
