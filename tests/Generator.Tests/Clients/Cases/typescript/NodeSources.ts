// case: The options of the Node SDK name the source, or leave it unknown.
// policy: SpeakerPolicy
import { AudioSource, LocalAudioTrack, LocalVideoTrack, Room, TrackPublishOptions, TrackSource, VideoSource } from '@livekit/rtc-node';

export async function publish(room: Room) {
  const voice = LocalAudioTrack.createAudioTrack('voice', new AudioSource(48_000, 1));
  await room.localParticipant!.publishTrack(voice, new TrackPublishOptions({ source: TrackSource.SOURCE_MICROPHONE }));

  const face = LocalVideoTrack.createVideoTrack('face', new VideoSource(1_280, 720));
  await room.localParticipant!.{|GG5002:publishTrack|}(face, new TrackPublishOptions({ source: TrackSource.SOURCE_CAMERA }));

  const music = LocalAudioTrack.createAudioTrack('music', new AudioSource(48_000, 2));
  await room.localParticipant!.{|GG5005:publishTrack|}(music, new TrackPublishOptions());
}
