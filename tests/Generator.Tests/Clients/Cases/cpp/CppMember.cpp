// case: Granted.
// policy: MemberPolicy
#include <livekit/livekit.h>

void join(livekit::Room* room, const std::shared_ptr<livekit::LocalVideoTrack>& track) {
  if (auto lp = room->localParticipant().lock()) {
    lp->setName("Member");
    lp->publishTrack(track, livekit::TrackPublishOptions{});
    lp->publishData({1}, true, {}, "hello");
  }
}
