#pragma once

#include <memory>
#include <string>

#include <livekit/livekit.h>

class WindlassLog {
 public:
  void setName(const std::string& name);
};

class Windlass {
 public:
  std::shared_ptr<livekit::LocalParticipant> hand() const;
  WindlassLog& journal();

 protected:
  std::unique_ptr<livekit::Room> deck_;
  WindlassLog log_;
};
