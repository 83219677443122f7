// case: prototypes, getters, callbacks and a jQuery page
// policy: ViewerPolicy
import { Room, RoomEvent } from 'livekit-client';
import $ from 'jquery';
import { Profile } from './profile.js';

function Panel(profile) {
  this.profile = profile;
  this.localParticipant = new Profile('me');
}
Panel.prototype.setName = function (name) { this.localParticipant.setName(name); return this; };
Panel.prototype.save = function () { this.setName('x').setMetadata?.('y'); };
Object.defineProperty(Panel.prototype, 'metadata', { get() { return this.localParticipant.metadata; } });

const session = { start() {}, send(text) { console.log(text); }, localParticipant: { setName(n) { this.n = n; } } };
session.start();
session.localParticipant.setName('plain');

const options = { ...session, setName: (n) => n, 'setCameraEnabled': (on) => on, ['publish' + 'Data']() {} };
options.setCameraEnabled(true);
$('#camera').on('click', function () { options.setName($(this).data('name')); });

export async function join(url, token, { localParticipant: seat } = {}) {
  const room = new Room({ adaptiveStream: true });
  seat?.toString();
  room.once(RoomEvent.Disconnected, (reason) => $('#log').text(`it's ${reason}: room.localParticipant.setCameraEnabled(true)`));
  await room.connect(url, token);
  label: for (const track of [1, 2]) { if (track > 1) continue label; await room.localParticipant.{|GG5002:setCameraEnabled|}(true); }
  await room.localParticipant?.['{|GG5002:setCameraEnabled|}'](true);
  return room.localParticipant.setCameraEnabled(false), new Panel(new Profile(token));
}
