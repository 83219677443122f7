// case: A page joins and turns its devices on.
// policy: ViewerPolicy
import { Room, RoomEvent, setLogLevel } from 'livekit-client';

setLogLevel('warn');
const room = new Room();

export async function join(url, token) {
  room.on(RoomEvent.TrackSubscribed, (track) => document.body.append(track.attach()));
  await room.connect(url, token);
  await room.localParticipant.{|GG5002:enableCameraAndMicrophone|}();
}

document.querySelector('#mic').addEventListener('click', async () => {
  const on = room.localParticipant.isMicrophoneEnabled;
  await room.localParticipant.{|GG5002:setMicrophoneEnabled|}(!on);
});
