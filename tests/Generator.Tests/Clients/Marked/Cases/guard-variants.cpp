#include <livekit/livekit.h>
class S : public livekit::RoomDelegate {
  livekit::Room* room_; bool canPublish_ = true;
  bool can() const { return room_->localParticipant()->permissions().can_publish; }
  void a() { room_->localParticipant()->publishData({}); } //! GG5003
  void b() { if (!can()) { return; } room_->localParticipant()->publishTrack(t, o); }
  void c() { std::cout << room_->localParticipant()->permissions().can_publish; room_->localParticipant()->publishTrack(t, o); } //! GG5002
  void onParticipantPermissionsChanged(livekit::Room&, const Ev&) override { room_->localParticipant()->publishTrack(t, o); }
};
