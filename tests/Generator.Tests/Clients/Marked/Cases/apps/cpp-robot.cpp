#include <iostream>
#include <memory>
#include <string>
#include <livekit/livekit.h>

using namespace livekit;

class Robot {
 public:
  explicit Robot(std::shared_ptr<Room> room) : room_(std::move(room)) {}

  void battery(int percent) {
    if (auto lp = room_->localParticipant().lock()) {
      lp->setAttributes({{"battery", std::to_string(percent)}}); //! GG5001
    }
  }

  void telemetry(const std::vector<std::uint8_t>& bytes) {
    auto lp = room_->localParticipant().lock();
    if (!lp) return;
    lp->publishData(bytes, false, {}, "telemetry"); //! GG5003
  }

  void camera(const std::shared_ptr<VideoSource>& source) {
    room_->localParticipant().lock()->publishVideoTrack("cam", source, TrackSource::SOURCE_CAMERA); //! GG5002
  }

  // room_->localParticipant().lock()->setName("robot");
  static constexpr const char* kHelp = R"(room->localParticipant().lock()->setMetadata("x"))";

 private:
  std::shared_ptr<Room> room_;
};
