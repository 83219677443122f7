// case: a simulation with a room and a participant of its own, beside the SDK's header
// policy: ViewerPolicy
#include <livekit/track.h>

#include <memory>
#include <string>
#include <vector>

namespace sim {

class Participant {
 public:
  void setName(const std::string& name) { name_ = name; }
  void publishData(const std::vector<uint8_t>& data) { sent_.push_back(data); }

 private:
  std::string name_;
  std::vector<std::vector<uint8_t>> sent_;
};

class Room {
 public:
  std::shared_ptr<Participant> localParticipant() { return participant_; }
  void performRpc(const std::string&) {}

 private:
  std::shared_ptr<Participant> participant_ = std::make_shared<Participant>();
};

void run() {
  Room room;
  room.localParticipant()->setName("x");
  room.performRpc("it's");
  auto lp = room.localParticipant();
  lp->publishData({1});
  std::vector<Room> rooms(3);
  for (auto& each : rooms) each.localParticipant()->setName("each");
  rooms[0].localParticipant()->setName("first");
}

}  // namespace sim
