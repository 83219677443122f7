#include <livekit/livekit.h>
using namespace livekit;
struct Call { std::shared_ptr<LocalParticipant> me; std::unique_ptr<livekit::Room> room; };
LocalParticipant& me(Room& r);
std::shared_ptr<LocalParticipant> mine();
void a(Call& c) { c.me->setMetadata("x"); } //! GG5001
void b(Call* c) { c->room->localParticipant()->setMetadata("x"); } //! GG5001
void c(Room& r) { mine()->setName("y"); } //! GG5001
void d(Participant* p) { if (auto* lp = dynamic_cast<LocalParticipant*>(p)) { lp->setName("x"); } } //! GG5001
void e(Participant* p) { auto lp = static_cast<LocalParticipant*>(p); lp->setName("x"); } //! GG5001
class APP_EXPORT TextStreamWriter { public: TextStreamWriter(LocalParticipant& p); explicit TextStreamWriter(int x); };
struct Seat { void setName(const char*); };
void f(Seat& s) { s.setName("x"); }
