// case: tests of a type that exclude the participant
// policy: GuestPolicy
import 'package:livekit_client/livekit_client.dart';
import 'bot.dart';

Future<void> rename(Object who, String name) async {
  if (who is! LocalParticipant) {
    (who as Bot).setName(name);
    return;
  }
  await who.{|GG5001:setName|}(name);
}

void other(dynamic who, String name) {
  if (who is! LocalParticipant) {
    who.setName(name);
  }
}

void third(dynamic who) {
  if (!(who is LocalParticipant)) {
    who.setMetadata('x');
  } else {
    who.{|GG5001:setMetadata|}('y');
  }
}

extension Naming on Bot {
  void adopt(Bot localParticipant) {
    localParticipant.setName(name);
    setName(localParticipant.name);
  }
}

String describe(Object who) => switch (who) {
      LocalParticipant() => 'me',
      Bot bot => '${bot..setName('x')}',
      _ => 'none: who.setName("x")',
    };
