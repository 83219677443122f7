#include <livekit/livekit.h>
#include <map>
#include <memory>
class Bot {
  std::unique_ptr<livekit::Room> room_;
  std::map<std::string, std::shared_ptr<livekit::Room>> rooms_;
  livekit::LocalParticipant* me_ = nullptr;
  livekit::LocalParticipant* me() { return room_->localParticipant(); }
  void a() { rooms_["x"]->localParticipant()->setName("x"); } //! GG5001
  void b() { me_->setName("x"); me()->setMetadata("x"); } //! GG5001
  void c() { for (auto& [id, r] : rooms_) r->localParticipant()->setName("x"); } //! GG5001
  void d() { if (auto* lp = room_->localParticipant()) lp->setName("x"); } //! GG5001
  void e(livekit::Participant* p) { if (auto* lp = dynamic_cast<livekit::LocalParticipant*>(p)) lp->setName("x"); } //! GG5001
  void f() { auto it = rooms_.find("x"); it->second->localParticipant()->setName("x"); } //! GG5001
  void g() { std::thread([this] { room_->localParticipant()->setName("x"); }).detach(); } //! GG5001
  void h(const std::function<void(livekit::LocalParticipant&)>& f) { f(*me_); }
  void i() { h([](livekit::LocalParticipant& p) { p.setName("x"); }); } //! GG5001
  void k(std::weak_ptr<livekit::LocalParticipant> w) { if (auto s = w.lock()) s->setName("x"); } //! GG5001
};
void Free(livekit::Room& room) { auto& lp = *room.localParticipant(); lp.setName("x"); (*room.localParticipant()).setMetadata("y"); } //! GG5001
