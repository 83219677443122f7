// case: A bot that is to watch publishes after all.
// policy: ViewerPolicy
#include "livekit/livekit.h"

class Bot {
 public:
  void start(const std::shared_ptr<livekit::VideoSource>& source) {
    auto participant = room_->localParticipant().lock();
    if (!participant) {
      return;
    }
    participant->{|GG5002:publishVideoTrack|}("face", source, livekit::TrackSource::SOURCE_CAMERA);
    participant
        ->{|GG5003:publishData|}({1, 2, 3}, true);
  }

 private:
  std::unique_ptr<livekit::Room> room_ = std::make_unique<livekit::Room>();
};
