const { mill } = require('./mill');

async function blow(text) {
  mill.publishData(text);
  await mill.room.localParticipant.publishData(Buffer.from(text), { reliable: true }); //! GG5003
}

module.exports = { blow };
