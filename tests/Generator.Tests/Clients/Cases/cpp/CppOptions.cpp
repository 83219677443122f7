// case: Options that are filled in steps, and options that nobody filled.
// policy: TalkerPolicy
#include "livekit/livekit.h"

#include <memory>

void share(livekit::Room* room, const std::shared_ptr<livekit::LocalVideoTrack>& track) {
  livekit::TrackPublishOptions options;
  options.source = livekit::TrackSource::SOURCE_SCREENSHARE;
  options.simulcast = false;
  room->localParticipant()->{|GG5002:publishTrack|}(track, options);
}

void face(livekit::Room* room, const std::shared_ptr<livekit::LocalVideoTrack>& track) {
  livekit::TrackPublishOptions options;
  options.source = livekit::TrackSource::SOURCE_CAMERA;
  room->localParticipant()->publishTrack(track, options);
}

void unnamed(livekit::Room* room, const std::shared_ptr<livekit::LocalVideoTrack>& track) {
  room->localParticipant()->{|GG5005:publishTrack|}(track, livekit::TrackPublishOptions{});
}
