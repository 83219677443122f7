// case: A dereferenced pointer and a reference of the SDK's type, by dot.
// policy: GuestPolicy
#include <livekit/livekit.h>

#include <string>

namespace shop {

void rename(livekit::LocalParticipant& lp, const std::string& name) {
  lp.{|GG5001:setName|}(name);
}

void tag(livekit::Room& room) {
  const auto participant = room.localParticipant().lock();
  if (participant && room.name().size() > 1'000) {
    participant->{|GG5001:setAttributes|}({{"it's", R"("tagged")"}});
  }
}

}  // namespace shop
