// case: A conference of another library.
// policy: ViewerPolicy
#include "conference/conference.h"

void join(Conference* conference) {
  conference->localParticipant()->setName("x");
  conference->localParticipant()->publishData({1});
  auto lp = conference->localParticipant().lock();
  lp->publishTrack(conference->camera(), {});
}
