// case: Methods called subscribe of the app.
// policy: PublisherPolicy
#include <livekit/livekit.h>

class Feed {
public:
    void subscribe() { ++count_; }

private:
    int count_ = 0;
};

void start(livekit::Room &room, Feed &feed) {
    feed.subscribe();
    (void)room;
}
