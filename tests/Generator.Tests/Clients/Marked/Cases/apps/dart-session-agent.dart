import 'package:flutter/foundation.dart';
import 'package:livekit_client/livekit_client.dart';

class AssistantModel extends ChangeNotifier {
  AssistantModel(TokenSourceConfigurable source) {
    session = Session.fromConfigurableTokenSource(source);
  }

  late final Session session;
  bool busy = false;

  Future<void> start() async {
    busy = true;
    notifyListeners();
    await session.start(); //! GG5002
    busy = false;
  }

  Future<void> ask(String text) => session.sendText(text); //! GG5003

  Future<void> stop() => session.end();
}
