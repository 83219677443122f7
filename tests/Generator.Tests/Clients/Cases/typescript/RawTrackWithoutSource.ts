// case: A raw track of the browser has no source, so the server sees none that is allowed.
// policy: SpeakerPolicy
import { Room, Track } from 'livekit-client';

export async function publishMix(room: Room, element: HTMLCanvasElement, context: AudioContext) {
  const destination = context.createMediaStreamDestination();
  await room.localParticipant.{|GG5005:publishTrack|}(destination.stream.getAudioTracks()[0]);

  await room.localParticipant.publishTrack(destination.stream.getAudioTracks()[0], {
    name: 'mix',
    source: Track.Source.Microphone,
  });

  await room.localParticipant.{|GG5002:publishTrack|}(element.captureStream(30).getVideoTracks()[0], {
    source: Track.Source.ScreenShare,
  });
}
