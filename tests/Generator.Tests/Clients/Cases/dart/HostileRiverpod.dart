// case: notifiers that have the names of the SDK, and an import of it for a type
// policy: ViewerPolicy
import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:livekit_client/livekit_client.dart' show ConnectionState;
import 'profile.dart';

class StageState {
  const StageState({required this.localParticipant, required this.room, this.connection = ConnectionState.disconnected});
  final ProfileNotifier localParticipant;
  final RoomNotifier room;
  final ConnectionState connection;
}

class StageNotifier extends Notifier<StageState> {
  @override
  StageState build() => StageState(localParticipant: ProfileNotifier(), room: RoomNotifier());

  Future<void> rename(String name) async {
    state.localParticipant.setName(name);
    state.localParticipant
      ..setMetadata('it\'s $name')
      ..setCameraEnabled(true);
    state.room.performRpc('rename');
    ref.read(profileProvider.notifier).setName('localParticipant.setName("$name")');
  }
}

final stageProvider = NotifierProvider<StageNotifier, StageState>(StageNotifier.new);
