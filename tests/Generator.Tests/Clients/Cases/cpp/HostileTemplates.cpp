// case: CRTP, aliases of types, lambdas with captures and a namespace of the app's own
// policy: ViewerPolicy
#include <livekit/livekit.h>

#include <functional>
#include <optional>
#include <vector>

namespace app {

struct LocalParticipant {
  void setName(const std::string&) {}
  void setMetadata(const std::string&) {}
};

template <typename Derived>
struct Named {
  void rename(const std::string& n) { static_cast<Derived*>(this)->setName(n); }
};

struct Seat : Named<Seat> {
  void setName(const std::string& n) { name = n; }
  std::string name;
};

using Participant = app::LocalParticipant;

class Table {
 public:
  template <typename T>
  T* find(const std::string& id);

  void run(livekit::Room* room) {
    Participant localParticipant;
    localParticipant.setName("own");
    app::LocalParticipant* other = find<app::LocalParticipant>("x");
    if (other != nullptr) other->setMetadata("own");
    std::optional<Seat> seat{};
    seat->setName("seat");
    auto rename = [&seat, room](auto&& localParticipant, const std::string& n) { localParticipant.rename(n); seat->setName(n); };
    rename(*seat, R"--(room->localParticipant()->setName("raw)")--");
#if 0
    room->localParticipant()->setName("off");
#endif
    room->localParticipant()->{|GG5002:publishVideoTrack|}("cam", nullptr, livekit::TrackSource::SOURCE_CAMERA);
  }
};

}  // namespace app
