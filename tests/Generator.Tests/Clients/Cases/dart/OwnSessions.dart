// case: A session of the app starts and sends text; it is not that of the agents API.
// policy: ViewerPolicy
import 'package:livekit_client/livekit_client.dart' show Room;

import 'session.dart';

class Desk {
  Desk(this.room, this.checkout);
  final Room room;
  final CheckoutSession checkout;

  Future<void> open() async {
    await checkout.start();
    await checkout.sendText("It's ${room.name}");
  }
}
