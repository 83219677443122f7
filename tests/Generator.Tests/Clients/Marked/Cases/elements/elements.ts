// An assertion to any changes nothing about the value, and what follows a denial in a switch over true.
import { type Room } from 'livekit-client';

export function anything(room: Room) {
  const me = <any>room.localParticipant;
  me.setName('a'); //! GG5001
  const other = <{ setName(name: string): void }>window.badge;
  other.setName('b');
}

export async function say(room: Room, text: string) {
  switch (true) {
    case !room.localParticipant.permissions?.canPublishData:
      return;
    case text === '':
      return;
  }
  await room.localParticipant.sendText(text);
  await room.localParticipant.setName(text); //! GG5001
}
