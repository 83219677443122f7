// case: the participant beside members of the same name, of another type
// policy: GuestPolicy
import 'dart:async';
import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart';
import 'member.dart';

class Seat {
  Seat(this.localParticipant);
  final Member localParticipant;
  Member? get owner => localParticipant;
  void rename(String name) => localParticipant.setName(name);
}

class Stage extends ChangeNotifier {
  Stage(this._room, this._seats);
  final Room _room;
  final List<Seat> _seats;
  Timer? _timer;

  LocalParticipant? get localParticipant => _room.localParticipant;

  Future<void> raise({bool up = true}) async {
    await _room.localParticipant?.{|GG5001:setAttributes|}({'hand': up ? '1' : ''});
    await localParticipant?.{|GG5001:setName|}('x');
    final me = _room.localParticipant;
    if (me == null) return;
    await me.{|GG5001:setMetadata|}('{"it\'s": "${me.identity}"}');
    _timer = Timer.periodic(const Duration(seconds: 1), (timer) {
      me.{|GG5001:setName|}('${timer.tick}');
    });
    for (final seat in _seats) {
      seat.localParticipant.setName('seat');
      seat.owner?.setMetadata('x');
    }
    _timer?.cancel();
  }
}
