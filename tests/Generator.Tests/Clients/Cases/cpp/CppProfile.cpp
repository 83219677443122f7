// case: The weak pointer is locked, in the chain and in a condition.
// policy: GuestPolicy
#include <livekit/livekit.h>

#include <string>

class Profile {
 public:
  explicit Profile(livekit::Room* room) : room_(room) {}

  void save(const std::string& name) {
    room_->localParticipant().lock()->{|GG5001:setName|}(name);
    if (auto lp = room_->localParticipant().lock()) {
      lp->{|GG5001:setMetadata|}("{\"joined\":true}");
      lp->{|GG5001:setAttributes|}({{"hand", "raised"}});
    }
  }

 private:
  livekit::Room* room_;
};
