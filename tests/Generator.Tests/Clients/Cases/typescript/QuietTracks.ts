// case: Tracks go through, whatever their source; data is only received.
// policy: QuietPolicy
import { LocalTrack, Room, RoomEvent, Track } from 'livekit-client';

export async function show(room: Room, track: LocalTrack, stream: MediaStream) {
  room.on(RoomEvent.DataReceived, (payload, participant, kind, topic) => console.log(topic, payload.length, participant, kind));
  room.registerByteStreamHandler('files', async (reader) => console.log((await reader.readAll()).length));
  await room.localParticipant.publishTrack(track, { source: Track.Source.ScreenShare });
  await room.localParticipant.publishTrack(stream.getVideoTracks()[0]);
  await room.localParticipant.setScreenShareEnabled(true, { audio: true });
}
