#include <livekit/livekit.h>
using namespace livekit;
namespace app {
void a(LocalParticipant& me) { me.setName("x"); } //! GG5001
}
