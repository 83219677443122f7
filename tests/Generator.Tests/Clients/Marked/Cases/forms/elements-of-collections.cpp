#include <livekit/livekit.h>
#include <map>
#include <vector>

class Hub {
 public:
  void all(std::vector<livekit::LocalParticipant*> mes) {
    for (auto& c : calls_) {
      c->localParticipant()->setName("x"); //! GG5001
    }
    for (auto* me : mes) {
      me->setName("x"); //! GG5001
    }
    seats_["a"]->setName("x"); //! GG5001
    seats_.at("a")->setName("x"); //! GG5001
  }

 private:
  std::vector<std::unique_ptr<livekit::Room>> calls_;
  std::map<std::string, livekit::LocalParticipant*> seats_;
};
