#include "livekit/room.h"
#include "mesh.h"
namespace mesh { class LocalParticipant { public: void setName(const std::string& n); }; class Room { public: LocalParticipant* localParticipant(); }; }
void mesh::LocalParticipant::setName(const std::string& n) { name_ = n; }
void a(mesh::Room& room, mesh::LocalParticipant* lp) { room.localParticipant()->setName("x"); lp->setName("y"); }
void b(livekit::Room& room) { room.localParticipant()->setName("x"); } //! GG5001
struct Doc { void setMetadata(const char*); } doc;
void c() { doc.setMetadata("x"); // room.localParticipant()->setName("x")
  const char* s = R"(room.localParticipant()->setName("x"))"; }
#if 0
void d(livekit::Room& room) { room.localParticipant()->setName("x"); }
#endif
bool mayTalk(livekit::Room& room) { return room.localParticipant()->permissions().can_publish; }
void e(livekit::Room& room) { if (!mayTalk(room)) { return; } room.localParticipant()->publishTrack(t, o); }
void f(livekit::Room& room) { if (mayTalk(room)) room.localParticipant()->publishTrack(t, o); else room.localParticipant()->setName("x"); } //! GG5001
