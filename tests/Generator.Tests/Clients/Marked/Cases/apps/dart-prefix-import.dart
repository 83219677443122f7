import 'package:livekit_client/livekit_client.dart' as lk;

class Intercom {
  final lk.Room _room = lk.Room();
  lk.LocalParticipant? _me;

  Future<void> connect(String url, String token) async {
    await _room.connect(url, token);
    _me = _room.localParticipant;
    _room.registerRpcMethod('open', (data) async => 'opened'); //! GG5003
  }

  Future<void> ring() async {
    await _me?.sendText('ring', options: lk.SendTextOptions(topic: 'bell')); //! GG5003
    await _me!.setMetadata('ringing'); //! GG5001
  }

  Future<void> listen(lk.RemoteTrackPublication publication) async {
    await publication.subscribe(); //! GG5004
    await publication.unsubscribe();
  }
}
