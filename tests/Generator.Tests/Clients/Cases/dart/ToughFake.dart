// case: a fake participant in a test
// policy: ViewerPolicy
import 'package:flutter_test/flutter_test.dart';
import 'package:livekit_client/livekit_client.dart';
void main() {
  test('name', () async {
    final localParticipant = FakeParticipant();
    await localParticipant.setName('x');
    final LocalParticipant me = room.localParticipant!;
    me.{|GG5001:setName|}('y');
  });
}
class FakeParticipant { Future<void> setName(String n) async {} }
