#include "livekit/room.h"
using namespace livekit;

void a(Room& room) {
  if (!room.localParticipant()->permissions().can_publish) return;
  room.localParticipant()->publishTrack(track, options);
  room.localParticipant()->publishData(bytes); //! GG5003
}

void b(std::shared_ptr<Room> room) {
  const auto p = room->localParticipant()->permissions();
  if (p.can_publish_data) {
    room->localParticipant()->publishData(bytes);
  } else {
    LOG(INFO) << "no";
  }
  std::cout << p.can_publish;
  room->localParticipant()->setMetadata("x"); //! GG5001
}
