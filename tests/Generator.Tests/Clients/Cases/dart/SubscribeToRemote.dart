// case: Subscribing has no argument in this SDK.
// policy: PublisherPolicy
import 'package:livekit_client/livekit_client.dart';

class Tiles {
  Future<void> show(RemoteTrackPublication publication) async {
    await publication.{|GG5004:subscribe|}();
    await publication.enable();
  }

  Future<void> hide(RemoteTrackPublication publication) => publication.unsubscribe();
}
