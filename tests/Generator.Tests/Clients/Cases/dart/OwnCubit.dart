// case: A state holder of the app declares and calls methods of the same names.
// policy: ViewerPolicy
import 'package:flutter_bloc/flutter_bloc.dart';
import 'package:livekit_client/livekit_client.dart';

class CallCubit extends Cubit<bool> {
  CallCubit(this.room) : super(false);
  final Room room;

  void setCameraEnabled(bool enabled) => emit(enabled);

  void setName(String name) => print('${room.localParticipant?.identity}: $name');

  void reset() {
    setCameraEnabled(true);
    this.setName('nobody');
  }
}

void onTap(CallCubit cubit) => cubit.setCameraEnabled(true);
