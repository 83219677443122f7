#include <livekit/livekit.h>
#include <memory>
#include <optional>
using namespace livekit;
struct Seat { std::shared_ptr<Room> room; LocalParticipant* me; };
class Bot {
 public:
  explicit Bot(Room& room) : room_(room), me_(room.localParticipant()) {}
  LocalParticipant* me() const { return me_; }
  void a() {
    me()->setName("x"); //! GG5001
    me_->setMetadata("x"); //! GG5001
    room_.localParticipant()->setName("x"); //! GG5001
    if (auto lp = seat_.room->localParticipant().lock()) { lp->setName("x"); } //! GG5001
    seat_.me->setName("x"); //! GG5001
    auto& r = *seat_.room;
    r.localParticipant()->setName("x"); //! GG5001
    auto* lp = dynamic_cast<LocalParticipant*>(p);
    lp->setName("x"); //! GG5001
    auto s = std::static_pointer_cast<livekit::LocalParticipant>(q);
    s->setName("y"); //! GG5001
    [lp] { lp->setName("z"); }(); //! GG5001
  }
  void b() {
    if (me_->permissions().can_publish_data) { me_->publishData({1}); }
    std::cout << me_->permissions().can_publish << std::endl;
    me_->setName("x"); //! GG5001
    if (!me_->permissions().can_publish) return;
    me_->publishTrack(t, o);
  }
 private:
  Room& room_;
  LocalParticipant* me_;
  Seat seat_;
};
void c(std::vector<std::unique_ptr<Room>>& rooms) {
  for (auto& room : rooms) room->localParticipant()->setName("x"); //! GG5001
  rooms[0]->localParticipant()->setName("x"); //! GG5001
  livekit::TextStreamWriter writer(*rooms[0]->localParticipant(), "topic"); //! GG5003
}
class MY_EXPORT TextStream { public: TextStream(LocalParticipant& p); };
