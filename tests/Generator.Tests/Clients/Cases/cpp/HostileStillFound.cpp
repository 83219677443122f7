// case: the participant through references and smart pointers, beside a class with a getter of the same name
// policy: GuestPolicy
#include <livekit/livekit.h>

#include <functional>
#include <memory>

#include "seat.h"

class Table {
 public:
  const Seat& localParticipant() const { return seat_; }

 private:
  Seat seat_;
};

class Stage {
 public:
  explicit Stage(std::unique_ptr<livekit::Room> room) : room_(std::move(room)) {}

  void run(Table& table, const std::vector<std::string>& names) {
    const auto lp = room_->localParticipant().lock();
    if (!lp) return;
    lp->{|GG5001:setName|}("x");
    table.localParticipant().setName("seat");
    const std::function<void()> later = [this, lp]() { lp->{|GG5001:setMetadata|}("later"); };
    later();
    for (const auto& name : names) lp->{|GG5001:setName|}(name);
    if (const std::shared_ptr<livekit::LocalParticipant> me = room_->localParticipant().lock()) {
      me->{|GG5001:setAttributes|}({});
    }
    auto count = names.size() > 1 ? names.size() : 1;
    (void)count;
  }

 private:
  std::unique_ptr<livekit::Room> room_;
};
