// case: Unawaited, in a closure of a widget, and within a conditional.
// policy: GuestPolicy
import 'dart:async';
import 'dart:convert';

import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart';

Widget raiseButton(Room room, bool raised) {
  return IconButton(
    icon: Icon(raised ? Icons.back_hand : Icons.back_hand_outlined),
    tooltip: "Don't raise it twice",
    onPressed: () => unawaited(room.localParticipant!.{|GG5001:setMetadata|}(json.encode({'raised': !raised}))),
  );
}
