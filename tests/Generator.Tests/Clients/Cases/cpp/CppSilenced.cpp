// case: A line, then the rest.
// policy: GuestPolicy
#include <livekit/livekit.h>

void kiosk(livekit::Room* room) {
  // grantgen-disable-next-line GG5001
  room->localParticipant().lock()->setName("kiosk");
  room->localParticipant().lock()->{|GG5001:setMetadata|}("{}");
  /* grantgen-disable GG5001 */
  room->localParticipant().lock()->setAttributes({{"kiosk", "1"}});
}
