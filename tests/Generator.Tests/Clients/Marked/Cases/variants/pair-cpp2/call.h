#pragma once
#include <livekit/livekit.h>
#include <memory>
struct Call {
  std::shared_ptr<livekit::Room> room;
  livekit::LocalParticipant* me() const;
  Notes notes;
};
