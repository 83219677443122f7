// case: C++'s block comments do not nest; strings and comments name the calls.
// policy: ViewerPolicy
#include <livekit/livekit.h>

/* a /* b */
/// room->localParticipant()->publishTrack(track, options);
void watch(livekit::Room* room) {
  // room->localParticipant()->publishData(payload);
  const char* how = "room->localParticipant()->setName(\"x\")";
  const char* raw = R"(room->localParticipant().lock()->setMetadata("y"))";
  printf("%s %s\n", how, raw); /* room->localParticipant()->publishDtmf(1, "1"); */
}
