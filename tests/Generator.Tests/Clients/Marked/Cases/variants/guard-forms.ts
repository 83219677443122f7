import type { Room } from 'livekit-client';

// Every form of a condition that asks for what the call needs, and beside each the same call without it.
export class NameTag {
  constructor(private readonly room: Room) {}

  async wrapped(next: string) {
    const me = this.room.localParticipant;
    if (me.permissions?.canUpdateMetadata) {
      await me.setName(next);
    }
    await me.setMetadata(next); //! GG5001
  }

  async early(next: string) {
    if (!this.room.localParticipant.permissions?.canUpdateMetadata) return;
    await this.room.localParticipant.setName(next);
  }

  async thrown(next: string) {
    const { permissions } = this.room.localParticipant;
    if (!permissions?.canUpdateMetadata) {
      throw new Error('not allowed');
    }
    await this.room.localParticipant.setAttributes({ tag: next });
  }

  and(next: string) {
    return this.room.localParticipant.permissions?.canUpdateMetadata && this.room.localParticipant.setName(next);
  }

  ternary(next: string) {
    return this.room.localParticipant.permissions?.canUpdateMetadata
      ? this.room.localParticipant.setName(next)
      : Promise.resolve();
  }

  async plain(next: string) {
    if (next.length === 0) return;
    await this.room.localParticipant.setName(next); //! GG5001
  }
}
