// case: The source is a parameter.
// policy: SpeakerPolicy
#include <livekit/livekit.h>

void publish(livekit::Room* room, const std::shared_ptr<livekit::VideoSource>& video, livekit::TrackSource source) {
  room->localParticipant().lock()->publishVideoTrack("face", video, source);
}

void publishWith(livekit::LocalParticipant& lp, const std::shared_ptr<livekit::Track>& track,
                 const livekit::TrackPublishOptions& options) {
  lp.publishTrack(track, options);
}
