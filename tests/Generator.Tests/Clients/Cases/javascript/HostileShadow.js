// case: shadowing of an alias in every place that can declare
// policy: GuestPolicy
const { Room, RoomEvent, createLocalTracks } = require('livekit-client');

let me;

async function join(url, token) {
  const room = new Room();
  await room.connect(url, token);
  me = room.localParticipant;
  await me.{|GG5001:setName|}('x');
}

function others(list, me) {
  me.setName('parameter');
  return list.map(function (me) { return me.setName('function'); });
}

function loops(list) {
  for (const me of list) me.setName('of');
  for (let me = list.first; me; me = me.next) me.setName('chain');
  for (const { me } of list) { me.setMetadata('pattern'); }
  list.forEach(me => me.setName('arrow'));
  list.reduce((me, next) => me.setName(next) || next, list[0]);
}

function handlers(socket) {
  socket.on('profile', async ({ me, text }) => {
    me.setMetadata(text);
  });
  try {
    socket.go();
  } catch (me) {
    me.setName('error');
  }
  const me = socket.profile;
  me.setName('const');
}

const object = {
  rename(me) { me.setName('method'); },
  async *all([me]) { yield me.setName('generator'); },
  set name(me) { me.setName('setter'); },
};

class Holder {
  #me;
  constructor(me) { this.#me = me; me.setName('constructor'); }
  static of = (me) => me.setName('static');
}

module.exports = { join, others, loops, handlers, object, Holder, createLocalTracks, RoomEvent };
