'use strict';
const { Room, RoomEvent, TrackSource, TrackPublishOptions } = require('@livekit/rtc-node');
const { createWriteStream } = require('node:fs');

// Node's spellings; the logger's span and the room service have methods of the same names.
async function run(span, roomService) {
  const room = new Room();
  const me = room.localParticipant;
  span.setAttributes({ stage: 'start' });
  await roomService.updateParticipant('hall', 'bot', { name: 'Bot' });
  await room.localParticipant.updateName('bot'); //! GG5001
  await room.localParticipant?.updateMetadata('{}'); //! GG5001
  await me?.setAttributes({ role: 'bot' }); //! GG5001
  const options = new TrackPublishOptions();
  options.source = TrackSource.SOURCE_MICROPHONE;
  await room.localParticipant.publishTrack(span.track, options); //! GG5002
  room.on(RoomEvent.DataReceived, (bytes) => room.localParticipant.publishData(bytes, { reliable: true })); //! GG5003
  room.on(RoomEvent.TrackPublished, (publication) => publication.setSubscribed(true)); //! GG5004
  createWriteStream('x').end();
}

module.exports = { run };
