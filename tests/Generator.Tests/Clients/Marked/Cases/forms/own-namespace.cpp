#include <livekit/livekit.h>
namespace app { namespace inner {
void a(livekit::LocalParticipant& me) { me.setName("x"); } //! GG5001
void b(LocalParticipant& me) { me.setName("x"); }
void c(livekit::Room& room) { auto me = room.localParticipant(); me->setName("x"); } //! GG5001
} }
