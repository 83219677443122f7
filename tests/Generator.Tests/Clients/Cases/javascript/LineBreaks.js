// case: The receiver, the dot and the method stand on lines of their own.
// policy: TalkerPolicy
import { Room, Track } from 'livekit-client';

export const share = (room) =>
  room
    .localParticipant
    .{|GG5002:setScreenShareEnabled|}(
      true,
      { audio: true },
    )
    .then(() => room.localParticipant /* now the mic */ .setMicrophoneEnabled(true));

export const sources = [Track.Source.Camera, Track.Source.Microphone];
export default Room;
