// case: What the preprocessor drops has apostrophes that nobody balances.
// policy: GuestPolicy
#include <livekit/livekit.h>

#if 0
It's not compiled, so don't mind the "quotes
room->localParticipant()->setName("x");
#endif

void rename(livekit::Room* room, const std::string& name) {
#ifdef SHOP_DEBUG
  log("renaming isn't free");
#endif
  room->localParticipant().lock()->{|GG5001:setName|}(name);
}
