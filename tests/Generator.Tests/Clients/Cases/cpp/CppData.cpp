// case: Data, tones, remote calls, handlers and data tracks by an alias of a pointer.
// policy: QuietPolicy
#include <livekit/livekit.h>

#include <string>
#include <vector>

void send(livekit::Room& room, const std::vector<std::uint8_t>& payload) {
  auto* lp = room.localParticipant();
  lp->{|GG5003:publishData|}(payload, true, {}, "chat");
  lp->{|GG5003:publishDtmf|}(1, "1");
  const std::string answer = lp->{|GG5003:performRpc|}("peer", "status", R"({"it's":"fine"})", 10.0);
  lp->{|GG5003:registerRpcMethod|}("stop", [](const livekit::RpcInvocationData& data) { return data.payload; });
  auto track = lp->{|GG5003:publishDataTrack|}("pose");
  lp->unregisterRpcMethod("stop");
}
