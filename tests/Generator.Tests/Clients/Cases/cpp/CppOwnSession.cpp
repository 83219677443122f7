// case: A session of the app has members of the same names, by dot and by arrow.
// policy: GuestPolicy
#include <livekit/livekit.h>

#include <string>

class Session {
 public:
  void setName(const std::string& name) { name_ = name; }
  void setMetadata(const std::string& metadata) { this->metadata_ = metadata; }
  void reset() {
    setName("");
    this->setMetadata("{}");
  }

 private:
  std::string name_, metadata_;
};

void run(Session& session, Session* other, livekit::Room* room) {
  session.setName(room->name());
  other->setMetadata("{}");
  other->reset();
}
