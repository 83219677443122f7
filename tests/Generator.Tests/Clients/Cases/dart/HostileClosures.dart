// case: closures, loops and cascades of other things that hide the alias
// policy: GuestPolicy
import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart';

import 'bot.dart';

class Roster {
  Roster(this.room, this.bots);
  final Room room;
  final List<Bot> bots;

  Future<void> all(Map<String, Bot> byName) async {
    final lp = room.localParticipant!;
    await lp.{|GG5001:setName|}('Anna');

    bots.forEach((lp) => lp.setName('arrow'));
    bots.forEach((lp) {
      lp.setName('block');
    });
    byName.forEach((id, lp) {
      lp.setMetadata(id);
    });
    for (final lp in bots) {
      lp.setName('loop');
    }
    for (var lp in bots) lp.setMetadata('loop');
    for (final MapEntry(key: id, value: lp) in byName.entries) {
      lp.setName(id);
    }
    if (byName['x'] case Bot lp) {
      lp.setName('case');
    }
    final (_, :name) = seats();
    bots.first
      ..setName(name)
      ..setMetadata('it\'s')
      ..setAttributes({'of': '${lp.identity}'});
    await lp.{|GG5001:setAttributes|}({'hand': '1'});
  }

  Widget build(BuildContext context) => ListView.builder(
        itemBuilder: (context, index) {
          final localParticipant = bots[index];
          return TextButton(onPressed: () => localParticipant.toString(), child: Text('$index'));
        },
      );
}
