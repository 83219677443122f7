// case: Twilio's global has a room with a local participant.
// policy: ViewerPolicy
const Video = Twilio.Video;

async function shareScreen(room) {
  const stream = await navigator.mediaDevices.getDisplayMedia();
  const screenTrack = new Video.LocalVideoTrack(stream.getTracks()[0]);
  await room.localParticipant.publishTrack(screenTrack);
  room.localParticipant.setCameraEnabled(true);
}

Video.connect('token', { name: 'room' }).then(shareScreen);
