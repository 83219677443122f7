// case: What stands in braces within a string is code.
// policy: QuietPolicy
import 'package:livekit_client/livekit_client.dart';

Future<void> log(Room room, String peer) async {
  final local = room.localParticipant;
  print('$peer: ${await room.{|GG5003:performRpc|}(PerformRpcParams(destinationIdentity: peer, method: 'ping', payload: "${DateTime.now()}"))}');
  print("text ${local?.identity} room.performRpc(x) local.sendText('x')");
}
