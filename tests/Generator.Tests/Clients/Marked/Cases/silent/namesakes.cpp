#include <livekit/livekit.h>
namespace game {
class LocalParticipant { public: void setName(const std::string&) {} };
class GAME_API Room { public: LocalParticipant* localParticipant() { return &me_; } LocalParticipant me_; };
void a(Room& room) { room.localParticipant()->setName("x"); room.me_.setName("y"); }
void b(livekit::Room& room) { room.localParticipant()->setName("x"); } //! GG5001
}
