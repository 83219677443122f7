// case: The options of a fast connection publish as soon as it is joined.
// policy: SpeakerPolicy
import 'package:livekit_client/livekit_client.dart';

Future<void> join(Room room, String url, String token) => room.connect(
      url,
      token,
      fastConnectOptions: {|GG5002:FastConnectOptions|}(
        microphone: const TrackOption(enabled: true),
        camera: const TrackOption(enabled: true),
      ),
    );

Future<void> speak(Room room, String url, String token) => room.connect(
      url,
      token,
      fastConnectOptions: FastConnectOptions(microphone: const TrackOption(enabled: true)),
    );
