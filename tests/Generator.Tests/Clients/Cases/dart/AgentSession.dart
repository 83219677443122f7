// case: A session of the agents API talks and sends text.
// policy: ViewerPolicy
import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart';

class AssistantPage extends StatelessWidget {
  AssistantPage({super.key});

  final Session session = Session.fromConfigurableTokenSource(EndpointTokenSource(url: Uri.parse('https://shop.example.com/token')));

  @override
  Widget build(BuildContext context) {
    return Column(children: [
      TextButton(onPressed: () => session.{|GG5002:start|}(), child: const Text('Start')),
      TextButton(onPressed: () => session.{|GG5003:sendText|}('hello'), child: const Text("Say 'hello'")),
      TextButton(onPressed: () => session.end(), child: const Text('End')),
    ]);
  }
}
