// case: The constructor of a writer takes the participant, and opens a stream.
// policy: QuietPolicy
#include <livekit/data_stream.h>
#include <livekit/livekit.h>

#include <string>

void stream(livekit::LocalParticipant& participant, const std::string& text) {
  livekit::{|GG5003:TextStreamWriter|} writer(participant, "chat");
  writer.write(text);
  writer.close();

  livekit::{|GG5003:ByteStreamWriter|} bytes(participant, "frame", "raw");
  bytes.close();
}
