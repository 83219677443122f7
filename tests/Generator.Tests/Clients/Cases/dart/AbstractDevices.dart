// case: An interface and its fake declare the methods, and a widget takes one as a callback.
// policy: ViewerPolicy
import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart' show Room;

abstract class Devices {
  Future<void> setCameraEnabled(bool enabled);
  Future<void> setMicrophoneEnabled(bool enabled);
}

class FakeDevices implements Devices {
  final calls = <String>[];

  @override
  Future<void> setCameraEnabled(bool enabled) async => calls.add('camera $enabled');

  @override
  Future<void> setMicrophoneEnabled(bool enabled) async => calls.add("it's $enabled");
}

Widget button(Devices devices, Room room) =>
    TextButton(onPressed: () => devices.setCameraEnabled(true), child: Text(room.name ?? ''));
