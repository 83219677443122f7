// case: a TextStreamWriter of the program's own
// policy: QuietPolicy
#include <livekit/livekit.h>
#include <fstream>
namespace app {
class TextStreamWriter {
public:
  explicit TextStreamWriter(std::ostream& out) : out_(out) {}
  void write(const std::string& s) { out_ << s; }
private:
  std::ostream& out_;
};
}
int main() {
  std::ofstream file("x.txt");
  app::TextStreamWriter writer(file);
  writer.write("hello");
  TextStreamWriter other(file);
  return 1'000 == 'a' ? 1 : 0;
}
