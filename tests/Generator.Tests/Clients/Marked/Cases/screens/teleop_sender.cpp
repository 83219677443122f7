#include "livekit/livekit.h"

#include <array>
#include <cstdint>
#include <vector>

struct Joystick {
    std::array<float, 2> axes() const { return {0.f, 0.f}; }
    void setName(const char* name) { name_ = name; }
    const char* name_ = "";
};

// Sends the stick's position to the robot.
class TeleopSender {
public:
    explicit TeleopSender(livekit::Room* room) : room_(room) {}

    void tick(Joystick& stick) {
        stick.setName("left");
        std::vector<std::uint8_t> bytes;
        for (float axis : stick.axes()) {
            bytes.push_back(static_cast<std::uint8_t>(axis * 127));
        }
        auto* lp = room_->localParticipant();
        lp->publishData(bytes, false, {}, "teleop"); //! GG5003
    }

    void rename(const std::string& name) {
        room_->localParticipant()->setName(name); //! GG5001
    }

private:
    livekit::Room* room_;
};
