// case: A regular expression with quotes and brackets, a division, and the call behind both.
// policy: GuestPolicy
import { Room } from 'livekit-client';

const quoted = /["'`]([^"'`/]+)["'`]/g;
const path = /[/\\]rooms[/\\](\d+)/;

export async function rename(room: Room, input: string, width: number) {
  const half = width / 2; const third = width / 3;
  const name = input.replace(/'/g, '').replace(quoted, '$1');
  if (path.test(input)) {
    await room.localParticipant.{|GG5001:setName|}(`${name} ${half / third}`);
  }
  return input.split(/localParticipant\.setName\(/).length / 2;
}
