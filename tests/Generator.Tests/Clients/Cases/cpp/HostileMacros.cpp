// case: macros, templates and structured bindings
// policy: GuestPolicy
#include <livekit/livekit.h>

#include <map>
#include <memory>

#include "bot.h"

#define RENAME(p, n) (p)->setName(n)
#define LOG_CALL(text) log("room->localParticipant()->setName(" #text ")")

namespace shop {

template <typename P>
class Presence {
 public:
  explicit Presence(std::shared_ptr<P> inner) : inner_(std::move(inner)) {}
  void setName(const std::string& name) { inner_->setName(name); }
  template <class T>
  void each(T&& all) {
    for (auto& it : all) it->setName("each");
  }

 private:
  std::shared_ptr<P> inner_;
};

void all(livekit::Room& room, std::map<std::string, std::shared_ptr<Bot>>& bots) {
  auto lp = room.localParticipant().lock();
  lp->{|GG5001:setName|}("me");

  for (auto& [id, lp] : bots) lp->setName(id);
  for (const auto& lp : list(bots)) {
    lp->setMetadata("loop");
  }
  if (auto lp = bots["x"]) {
    lp->setName("if");
  }
  if (auto it = bots.find("x"); it != bots.end()) it->second->setName("find");
  std::for_each(bots.begin(), bots.end(), [&](auto& lp) { lp.second->setName("lambda"); });
  auto rename = [](Bot* lp, int n = 1'000) { lp->setName("typed"); };
  rename(bots["y"].get());
  auto [lp2, seat] = pair(bots);
  lp2->setName(seat);
  try {
    throw Bot();
  } catch (Bot& lp) {
    lp.setName("catch");
  }
  RENAME(bots["z"], "macro");
  LOG_CALL(x);
  lp->{|GG5001:setAttributes|}({{"hand", "1"}});
}

}  // namespace shop
