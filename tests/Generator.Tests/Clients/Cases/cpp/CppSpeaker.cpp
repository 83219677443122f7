// case: The third argument and the options name what is listed.
// policy: SpeakerPolicy
#include <livekit/livekit.h>

using livekit::TrackSource;

void speak(livekit::Room* room, const std::shared_ptr<livekit::AudioSource>& source,
           const std::shared_ptr<livekit::LocalAudioTrack>& track) {
  auto lp = room->localParticipant().lock();
  lp->publishAudioTrack("voice", source, TrackSource::SOURCE_MICROPHONE);
  livekit::TrackPublishOptions options;
  options.source = TrackSource::SOURCE_MICROPHONE;
  lp->publishTrack(track, options);
  lp->publishData({1, 2}, true);
}
