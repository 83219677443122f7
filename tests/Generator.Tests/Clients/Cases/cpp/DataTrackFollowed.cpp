// case: The data track of somebody else is read.
// policy: PublisherPolicy
#include <livekit/livekit.h>

void follow(livekit::RemoteDataTrack &track) {
    auto stream = track.{|GG5004:subscribe|}();
    (void)stream;
}

void followLater(const std::shared_ptr<livekit::RemoteDataTrack> &track) {
    auto stream = track->{|GG5004:subscribe|}();
    (void)stream;
}
