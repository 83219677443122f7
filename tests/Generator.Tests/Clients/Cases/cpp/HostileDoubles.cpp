// case: a mock of the participant in a test
// policy: ViewerPolicy
#include <gmock/gmock.h>
#include <livekit/livekit.h>

class MockParticipant {
 public:
  MOCK_METHOD(void, setName, (const std::string&), ());
  MOCK_METHOD(void, publishData, (const std::vector<uint8_t>&, bool), ());
};

class FakeRoom {
 public:
  MockParticipant* localParticipant() { return &participant_; }

 private:
  MockParticipant participant_;
};

TEST(Stage, Names) {
  FakeRoom room;
  EXPECT_CALL(*room.localParticipant(), setName("x"));
  room.localParticipant()->setName("x");
  auto mock = std::make_unique<MockParticipant>();
  mock->setName("y");
  std::shared_ptr<MockParticipant> localParticipant = std::make_shared<MockParticipant>();
  localParticipant->publishData({1, 2}, true);
  FakeRoom* mockRoom = &room;
  mockRoom->localParticipant()->setName("z");
}
