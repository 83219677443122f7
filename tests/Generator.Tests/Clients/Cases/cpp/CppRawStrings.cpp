// case: Raw strings with a delimiter, digit separators and a continued line.
// policy: GuestPolicy
#include <livekit/livekit.h>

static const char* kSample = R"json({"call":"room->localParticipant()->setName(\"x\")", ")": "it's"})json";
static const int kMillion = 1'000'000;
static const char kQuote = '"', kApostrophe = '\'';
#define SAY(room, text) \
  log("it's", text)

// A comment that goes on: \
   room->localParticipant()->setName("no");
void tag(livekit::Room* room) {
  SAY(room, kSample);
  room->localParticipant().lock()->{|GG5001:setMetadata|}(R"({"n":)" + std::to_string(kMillion) + "}");
}
