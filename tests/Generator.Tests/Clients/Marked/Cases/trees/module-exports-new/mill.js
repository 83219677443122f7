const { Room } = require('@livekit/rtc-node');

class WindMill {
  constructor() {
    this.room = new Room();
    this.sacks = [];
  }

  publishData(sack) {
    this.sacks.push(sack);
  }
}

module.exports = { WindMill, mill: new WindMill() };
