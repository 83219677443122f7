// Elements of containers of the file's own structs.
#include <livekit/livekit.h>

struct Badge {
  void setName(const std::string& name);
};

struct Seat {
  std::shared_ptr<livekit::LocalParticipant> who;
  Badge badge;
};

void all(std::vector<Seat>& row, std::map<std::string, Seat>& seats, const std::vector<std::shared_ptr<livekit::RemoteTrackPublication>>& wanted) {
  for (auto& seat : row) {
    seat.who->setName("a"); //! GG5001
    seat.badge.setName("a");
  }
  for (const auto& [key, seat] : seats) {
    seat.who->setMetadata(key); //! GG5001
    seat.badge.setName(key);
  }
  for (const auto& publication : wanted) publication->setSubscribed(true); //! GG5004
  auto last = wanted.back();
  last->setSubscribed(true); //! GG5004
  row.front().who->setName("first"); //! GG5001
}
