// case: A remote publication is subscribed to, by pointer.
// policy: PublisherPolicy
#include "livekit/remote_track_publication.h"

#include <memory>

void show(const std::shared_ptr<livekit::RemoteTrackPublication>& publication) {
  publication->{|GG5004:setSubscribed|}(true);
}

void hide(const std::shared_ptr<livekit::RemoteTrackPublication>& publication) {
  publication->setSubscribed(false);
}
