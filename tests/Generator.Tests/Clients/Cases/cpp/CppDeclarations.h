// case: A header that only declares such methods.
// policy: GuestPolicy
#pragma once

#include <livekit/livekit.h>

#include <string>

class Meeting {
 public:
  virtual ~Meeting() = default;
  virtual void setName(const std::string& name) = 0;
  virtual void setMetadata(const std::string& metadata) = 0;
  virtual bool publishData(const std::string& text) = 0;
  std::weak_ptr<livekit::LocalParticipant> localParticipant() const;
};
