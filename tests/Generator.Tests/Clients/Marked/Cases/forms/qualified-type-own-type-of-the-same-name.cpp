// The app has a Room of its own, with a member of the same name; the namespace says which one is meant.
#include <livekit/livekit.h>
#include <memory>
#include <string>

struct Seat {
  void setName(const std::string& name);
};

class Room {
 public:
  Seat* localParticipant();
};

void join(const std::string& name) {
  auto room = std::make_unique<livekit::Room>();
  room->localParticipant()->setName(name); //! GG5001
}

void sit(const std::string& name) {
  auto room = std::make_unique<Room>();
  room->localParticipant()->setName(name);
}
