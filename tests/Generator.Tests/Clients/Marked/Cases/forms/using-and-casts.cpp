#include "livekit/livekit.h"
#include <optional>
#include <functional>
using livekit::LocalParticipant;
using livekit::Room;
namespace lk = livekit;
struct Ctx { std::shared_ptr<Room> room; LocalParticipant* me{}; std::vector<std::unique_ptr<Room>> rooms; std::optional<std::reference_wrapper<LocalParticipant>> ref; };
class Bot { public:
  explicit Bot(std::shared_ptr<lk::Room> room) : room_(std::move(room)) {}
  LocalParticipant& self() const { return *room_->localParticipant(); }
  void a() { self().setName("x"); } //! GG5001
  void b(Ctx& c) { c.me->setName("x"); c.room->localParticipant()->setMetadata("y"); } //! GG5001
  void c(const Ctx& c) { for (const auto& r : c.rooms) { r->localParticipant()->setName("x"); } } //! GG5001
  void d(Ctx& c) { c.rooms.front()->localParticipant()->setName("x"); c.rooms[0]->localParticipant()->setName("y"); } //! GG5001
  void e() { auto lp = room_->localParticipant(); if (!lp) return; lp->setAttributes({{"a", "b"}}); } //! GG5001
  void f() { std::async([room = room_] { room->localParticipant()->setName("x"); }); } //! GG5001
  void g(lk::Participant* p) { auto lp = static_cast<lk::LocalParticipant*>(p); lp->setName("x"); } //! GG5001
  void h(std::shared_ptr<lk::Participant> p) { if (auto lp = std::dynamic_pointer_cast<lk::LocalParticipant>(p)) lp->setName("x"); } //! GG5001
  void i() { lk::TrackPublishOptions o; o.source = lk::TrackSource::SOURCE_CAMERA; room_->localParticipant()->publishTrack(track_, o); } //! GG5002
  void j() { livekit::LocalParticipant* const me = room_->localParticipant(); me->publishData({}); } //! GG5003
  auto k() -> LocalParticipant* { return room_->localParticipant(); }
  void l() { k()->setName("x"); } //! GG5001
  void m(Ctx& c) { if (c.ref) c.ref->get().setName("x"); } //! GG5001
  void n() { LocalParticipant* p = cond ? room_->localParticipant() : nullptr; p->setName("x"); } //! GG5001
  std::shared_ptr<lk::Room> room_;
};
