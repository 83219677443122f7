// case: a Session of the app, a showroom, and LiveKit's
// policy: ViewerPolicy
import 'package:livekit_client/livekit_client.dart' hide Session;
class Session {
  void start() {}
  void sendText(String s) {}
}
class Page {
  final Session session = Session();
  final Showroom showroom = Showroom();
  final Room room = Room();
  void play() {
    session.start();
    session.sendText('it\'s ${session.hashCode}');
    showroom.performRpc('x');
  }
}
