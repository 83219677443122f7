// case: CommonJS, and the v1 form of publishData.
// policy: QuietPolicy
const { Room, DataPacket_Kind } = require('livekit-client');

class Chat {
  constructor() {
    this.room = new Room();
    this.encoder = new TextEncoder();
  }

  async send(text) {
    const payload = this.encoder.encode(JSON.stringify({ text }));
    await this.room.localParticipant.{|GG5003:publishData|}(payload, DataPacket_Kind.RELIABLE);
    await Promise.resolve(this.room.localParticipant.{|GG5003:publishData|}(payload, DataPacket_Kind.LOSSY, []));
  }
}

module.exports = { Chat };
