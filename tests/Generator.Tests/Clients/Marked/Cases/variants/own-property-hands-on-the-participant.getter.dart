import 'package:get/get.dart';
import 'package:livekit_client/livekit_client.dart';

class TableModel {
  Future<void> setAttributes(Map<String, String> a) async {}
}

class BuzzerController extends GetxController {
  BuzzerController(this._room, this._table);

  final Room _room;
  final TableModel _table;
  final pressed = false.obs;

  get _me => _room.localParticipant;
  get _seat => _table;

  Future<void> press() async {
    pressed.value = true;
    await _seat.setAttributes({'buzzer': 'on'});
    await _me?.setAttributes({'buzzer': DateTime.now().toIso8601String()}); //! GG5001
  }
}
