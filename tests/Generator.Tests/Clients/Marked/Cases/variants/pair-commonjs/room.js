const { Room } = require('livekit-client');

const room = new Room();
const board = { localParticipant: { setName(name) { return name; } } };
module.exports = { room, board };
