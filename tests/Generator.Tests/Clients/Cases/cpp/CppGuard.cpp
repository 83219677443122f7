// case: The permissions are looked at before a track is published.
// policy: ViewerPolicy
#include <livekit/livekit.h>

void promote(livekit::Room* room, const std::shared_ptr<livekit::AudioSource>& source) {
  auto lp = room->localParticipant().lock();
  const auto& permissions = lp->permissions();
  if (permissions.can_publish) {
    lp->publishAudioTrack("voice", source, livekit::TrackSource::SOURCE_MICROPHONE);
  }
}
