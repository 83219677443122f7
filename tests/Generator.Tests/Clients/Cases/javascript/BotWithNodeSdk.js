// case: A bot of the Node SDK: tracks, tones and files.
// policy: ViewerPolicy
import { AudioSource, LocalAudioTrack, Room, TrackPublishOptions, TrackSource } from '@livekit/rtc-node';

const room = new Room();

export async function run(url, token) {
  await room.connect(url, token);
  const track = LocalAudioTrack.createAudioTrack('music', new AudioSource(48000, 2));
  const options = new TrackPublishOptions();
  options.source = TrackSource.SOURCE_MICROPHONE;
  await room.localParticipant.{|GG5002:publishTrack|}(track, options);
  await room.localParticipant.{|GG5003:publishDtmf|}(5, '5');
  await room.localParticipant.{|GG5003:sendFile|}('./menu.pdf', { topic: 'files' });
  await room.localParticipant.{|GG5001:updateMetadata|}(JSON.stringify({ playing: true }));
}
