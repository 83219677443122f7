// case: code within text of every kind
// policy: ViewerPolicy
import { Room, RoomEvent } from 'livekit-client';

const help = `Use \`room.localParticipant.setCameraEnabled(true)\` to begin.
${'room.localParticipant.setName("x")'} is text, ${/* room.localParticipant.setName('y') */ ''} is a comment`;
const pattern = /room\.localParticipant.setName\('[^/]*'\)/g;
const inSet = /[/"'`]localParticipant.setName(x)/.test(help);
const half = 4 / 2; const other = half / 2; // "room.localParticipant.setName('z')
const html = '<button onclick="room.localParticipant.setCameraEnabled(true)">Go</button>';
const escaped = 'it\'s room.localParticipant.setName("q")';
const continued = 'line one \
room.localParticipant.setMetadata("x")';
const tagged = String.raw`C:\room.localParticipant.setName(1)\\`;
const nested = `a ${`b ${'c.localParticipant.setName(1)'} d`} e`;

/* room.localParticipant.publishData(new Uint8Array());
   // nested line comment
*/
export async function run(url, token) {
  const room = new Room();
  room.on(RoomEvent.Connected, () => console.log(`connected ${room.name}`, pattern, inSet, other, html, escaped, continued, tagged, nested));
  await room.connect(url, token);
  await room.localParticipant.{|GG5002:setCameraEnabled|}(true);
}
