// case: A lambda's parameter and a loop take the alias's name.
// policy: QuietPolicy
#include <livekit/livekit.h>

#include "channels.h"

std::string forward(livekit::Room* room, Channels& channels) {
  auto lp = room->localParticipant().lock();
  for (auto& lp : channels.all()) {
    lp.publishData({1});
  }
  channels.each([](Channel* lp) { lp->publishDtmf(1, "1"); });
  return lp->identity();
}
