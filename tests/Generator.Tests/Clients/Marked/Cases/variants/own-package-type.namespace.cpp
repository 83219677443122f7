#include "game/local_participant.h"

#include <livekit/livekit.h>

namespace game {

// game::LocalParticipant is a seat at the table; LiveKit only carries the voices.
class Table {
 public:
  explicit Table(livekit::Room& room) : room_(room) {}

  void sit(LocalParticipant& seat, const std::string& name) {
    seat.setName(name);
    seat.setMetadata("seated");
  }

  void announce(const std::string& name) {
    if (auto me = room_.localParticipant().lock()) {
      me->setName(name);  //! GG5001
    }
  }

 private:
  livekit::Room& room_;
};

}  // namespace game
