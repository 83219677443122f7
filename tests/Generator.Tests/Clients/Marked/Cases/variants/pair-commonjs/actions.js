const { room, board } = require('./room');
const shared = require('./room.js');

// By `require`, destructured and whole.
exports.hand = () => room.localParticipant.setAttributes({ hand: '1' }); //! GG5001
exports.note = () => board.localParticipant.setName('note');
exports.film = () => shared.room.localParticipant.setCameraEnabled(true); //! GG5002
exports.dark = () => shared.room.localParticipant.setCameraEnabled(false);
