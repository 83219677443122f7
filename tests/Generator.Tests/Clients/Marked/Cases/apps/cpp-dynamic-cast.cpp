#include <livekit/livekit.h>
#include <map>

namespace demo {

std::shared_ptr<livekit::LocalParticipant> self(livekit::Room& room);

void rename(livekit::Participant* participant, const std::string& name) {
  if (auto* me = dynamic_cast<livekit::LocalParticipant*>(participant)) {
    me->setName(name); //! GG5001
  }
}

void notice(livekit::Room& room) {
  self(room)->setMetadata("{\"notice\":1'000}"); //! GG5001
  std::map<int, int> counts{{1'000, 2}};
  (void)counts;
}

void guarded(const std::shared_ptr<livekit::RemoteParticipant>& other) {
  // Only reads.
  (void)other->metadata();
}

}  // namespace demo
