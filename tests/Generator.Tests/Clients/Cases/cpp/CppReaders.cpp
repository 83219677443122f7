// case: Readers of streams and writers of files take a participant's name, not the participant.
// policy: QuietPolicy
#include <livekit/data_stream.h>

#include <fstream>

#include "text_stream.h"

void receive(std::shared_ptr<livekit::TextStreamReader> reader, const std::string& path) {
  shop::LogStreamWriter writer(path, "chat");
  std::string chunk;
  while (reader->readNext(chunk)) {
    writer.write(chunk);
  }
  std::ofstream(path + ".done") << "it's done";
}
