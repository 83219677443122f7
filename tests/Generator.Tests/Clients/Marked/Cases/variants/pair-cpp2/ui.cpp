#include "call.h"
void a(Call& call) { call.me()->setName("x"); } //! GG5001
void b(Call& call) { call.room->localParticipant()->setMetadata("x"); } //! GG5001
void c(Call& call) { call.notes.setName("x"); }
