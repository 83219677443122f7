// case: The name is a socket in the second function.
// policy: QuietPolicy
#include <livekit/livekit.h>

#include "socket.h"

std::string who(livekit::Room* room) {
  auto lp = room->localParticipant().lock();
  return lp->identity();
}

void post(Socket& socket) {
  auto lp = socket.channel("orders");
  lp->publishData({1, 2});
  lp->performRpc("a", "b", "c");
}
