// case: members and types of the app's own that are called as the SDK's are
// policy: ViewerPolicy
#include <livekit/livekit.h>

#include "conference/local_participant.h"

namespace conference {
class Seat;
}

class Table {
 public:
  Table(std::shared_ptr<conference::Seat> seat, std::shared_ptr<livekit::Room> room)
      : localParticipant_(std::move(seat)), room_(std::move(room)) {}

  conference::Seat* localParticipant() const { return localParticipant_.get(); }

  void rename(const std::string& name) {
    localParticipant_->setName(name);
    localParticipant()->setName(name);
    conference::LocalParticipant* lp = seats_.front();
    lp->setName(name);
  }

  void seat(const std::shared_ptr<conference::Seat>& localParticipant) {
    localParticipant->setMetadata("x");
  }

  void live() {
    room_->localParticipant().lock()->{|GG5001:setName|}("live");
    const char* raw = R"(room_->localParticipant()->setName("raw"))";
    (void)raw;
  }

 private:
  std::shared_ptr<conference::Seat> localParticipant_;
  std::shared_ptr<livekit::Room> room_;
  std::vector<conference::LocalParticipant*> seats_;
};
