#include <chrono>
#include <iostream>
#include <memory>
#include <string>

#include <livekit/livekit.h>

using namespace livekit;

class CameraNode {
public:
    explicit CameraNode(std::shared_ptr<Room> room) : room_(std::move(room)) {}

    void start(const std::shared_ptr<VideoSource>& source) {
        if (auto lp = room_->localParticipant().lock()) {
            lp->publishVideoTrack("front", source, TrackSource::SOURCE_CAMERA); //! GG5002
            lp->setAttributes({{"node", "front"}}); //! GG5001
        }
    }

    void describe(const std::string& place) {
        const auto json = R"({"call": "room->localParticipant()->setName(x)"})";
        room_->localParticipant().lock()->setMetadata(json + place); //! GG5001
        std::cout << 1'000 << '\n';
    }

    void watch(const std::shared_ptr<RemoteTrackPublication>& publication, bool on) {
        if (on) {
            publication->setSubscribed(true); //! GG5004
        } else {
            publication->setSubscribed(false);
        }
    }

private:
    std::shared_ptr<Room> room_;
};
