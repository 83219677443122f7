// case: a bloc named room, a session of the app's own, and mocks
// policy: QuietPolicy
import 'package:bloc/bloc.dart';
import 'package:livekit_client/livekit_client.dart' as lk;
import 'package:mocktail/mocktail.dart';
import 'matrix.dart' as matrix;
import 'workout.dart';

class MockRoom extends Mock implements lk.Room {}

class LobbyCubit extends Cubit<int> {
  LobbyCubit(this.room, this.session, this.live) : super(0);
  final matrix.Room room;
  final WorkoutSession session;
  final lk.Room live;

  Future<void> open() async {
    await room.performRpc('open');
    await session.start();
    await session.sendText('go');
    final matrix.LocalParticipant me = room.me;
    me.sendText('x');
    me.publishData([1]);
    await live.localParticipant?.{|GG5003:publishData|}([1, 2]);
  }
}

void main() {
  final room = MockRoom();
  when(() => room.localParticipant!.publishData(any())).thenAnswer((_) async {});
  room.localParticipant!.publishData([1]);
  final mockSession = MockRoom();
  mockSession.localParticipant?.sendText('x');
}
