#include <string>
#include "livekit/room.h"

namespace sim {

class LocalParticipant {
 public:
  void setName(const std::string& name) { name_ = name; }
  void setMetadata(const std::string& metadata) { metadata_ = metadata; }

 private:
  std::string name_, metadata_;
};

struct World {
  LocalParticipant* localParticipant() { return &me; }
  LocalParticipant me;
};

void tick(World& world) {
  world.localParticipant()->setName("blue");
  world.me.setMetadata("{}");
  sim::LocalParticipant* lp = world.localParticipant();
  lp->setName("red");
}

}  // namespace sim
