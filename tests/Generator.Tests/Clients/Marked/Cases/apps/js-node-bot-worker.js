const { Room, TrackSource, LocalAudioTrack, AudioSource, TrackPublishOptions } = require('@livekit/rtc-node');

async function playJingle(room, frames) {
  const source = new AudioSource(48000, 1);
  const track = LocalAudioTrack.createAudioTrack('jingle', source);
  const options = new TrackPublishOptions();
  options.source = TrackSource.SOURCE_MICROPHONE;
  await room.localParticipant.publishTrack(track, options); //! GG5002
  for (const frame of frames) {
    await source.captureFrame(frame);
  }
}

async function main() {
  const room = new Room();
  await room.connect(process.env.LIVEKIT_URL, process.env.TOKEN, { autoSubscribe: false });
  await room.localParticipant?.updateName('jingle-bot'); //! GG5001
  await room.localParticipant?.updateMetadata(JSON.stringify({ kind: 'bot' })); //! GG5001
  room.on('trackPublished', (publication, participant) => {
    console.log('%s published %s', participant.identity, publication.sid);
  });
  await playJingle(room, []);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
