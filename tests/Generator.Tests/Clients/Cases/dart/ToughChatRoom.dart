// case: a chat room of the app
// policy: ViewerPolicy
import 'package:livekit_client/livekit_client.dart';
class ChatRoom { void performRpc(String s) {} }
class A {
  final ChatRoom chatRoom = ChatRoom();
  final Room live = Room();
  void go(ChatRoom other) {
    chatRoom.performRpc('x');
    other.performRpc('x');
    live.{|GG5003:performRpc|}(PerformRpcParams());
  }
}
