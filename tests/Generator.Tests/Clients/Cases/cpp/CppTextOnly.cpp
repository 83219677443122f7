// case: A prefix before a raw string, neighbouring literals and a char of several bytes.
// policy: GuestPolicy
#include <livekit/livekit.h>

static const char8_t* kText = u8R"x(room->localParticipant()->setName("a") )" it's )x";
static const wchar_t* kWide = L"room->localParticipant()->setMetadata(\"b\")"
                              L" // it's text";
static const char32_t kChar = U'\'';
static const unsigned long long kHex = 0xFF'FF'00'00ULL;

std::string describe(const livekit::Room& room) {
  return room.name() + "room->localParticipant()->setAttributes({})" + std::to_string(kHex + kChar);
}
