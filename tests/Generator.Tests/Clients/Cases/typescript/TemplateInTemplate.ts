// case: A template within a template: the text is text, what is in braces is code.
// policy: QuietPolicy
import { Room } from 'livekit-client';

export async function report(room: Room, ids: string[]) {
  const text = `room.localParticipant.publishData(x) ${ids.map((id) => `<b>${id.replace(/`/g, '')}</b> {`).join(`, `)}`;
  const answer = `peer said: ${await room.localParticipant.{|GG5003:performRpc|}({
    destinationIdentity: ids[0],
    method: `status${ids.length > 1 ? `-${ids.length}` : ''}`,
    payload: text,
  })}`;
  return answer;
}
