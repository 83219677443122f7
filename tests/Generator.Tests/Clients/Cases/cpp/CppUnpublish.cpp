// case: Muting, unpublishing and receiving need no grant.
// policy: ViewerPolicy
#include <livekit/livekit.h>

void leave(livekit::Room& room) {
  room.registerTextStreamHandler("chat", [](auto reader, const std::string& identity) { reader->readAll(); });
  if (auto lp = room.localParticipant().lock()) {
    for (const auto& [sid, publication] : lp->trackPublications()) {
      publication->setMuted(true);
      lp->unpublishTrack(sid);
    }
    lp->unregisterRpcMethod("stop");
    lp->setTrackSubscriptionPermissions(true, {});
  }
}
