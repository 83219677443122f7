import 'package:livekit_client/livekit_client.dart';

class QuayCrate {
  QuayCrate get keeper => this;
  void setName(String text) {}
}

typedef QuayShift = ({QuayCrate crate, LocalParticipant keeper});

Future<void> work(QuayShift shift) async {
  shift.crate.keeper.setName('crate');
  shift.keeper.setName('keeper'); //! GG5001
  final (crate: box, keeper: me) = shift;
  box.setName('box');
  me.setName('me'); //! GG5001
}
