import { LocalParticipant, ParticipantEvent, Room } from 'livekit-client';

// Every action reads the permission before it does anything.
export function createActions(room: Room) {
  const me: LocalParticipant = room.localParticipant;

  async function setStatus(status: string): Promise<boolean> {
    const mayUpdate = me.permissions?.canUpdateMetadata ?? false;
    if (!mayUpdate) return false;
    await me.setAttributes({ status });
    return true;
  }

  async function shout(text: string): Promise<void> {
    if (me.permissions && me.permissions.canPublishData) {
      await me.sendText(text, { topic: 'shout' });
    }
  }


  return { setStatus, shout };
}
