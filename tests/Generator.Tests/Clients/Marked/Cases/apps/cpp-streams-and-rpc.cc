#include "livekit/livekit.h"
#include <memory>

void stream(livekit::Room& room) {
  auto* lp = room.localParticipant();
  livekit::TextStreamWriter writer(*lp, "captions"); //! GG5003
  writer.write("hello");
  writer.close();
}

void answer(livekit::LocalParticipant& me) {
  me.registerRpcMethod("state", [](const livekit::RpcInvocationData& data) { return std::string("ok"); }); //! GG5003
}

void remote(const std::shared_ptr<livekit::RemoteTrackPublication>& publication, bool on) {
  if (on) {
    publication->setSubscribed(true); //! GG5004
  } else {
    publication->setSubscribed(false);
  }
}
