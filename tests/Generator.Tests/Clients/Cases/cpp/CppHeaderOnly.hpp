// case: A header with an inline member.
// policy: GuestPolicy
#pragma once

#include <livekit/livekit.h>

#include <map>
#include <string>

class Presence {
 public:
  explicit Presence(std::shared_ptr<livekit::LocalParticipant> participant) : participant_(std::move(participant)) {}

  void away() { participant_->{|GG5001:setAttributes|}({{"presence", "away"}}); }

 private:
  std::shared_ptr<livekit::LocalParticipant> participant_;
};
