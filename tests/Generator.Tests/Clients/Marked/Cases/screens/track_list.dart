import 'package:firebase_storage/firebase_storage.dart';
import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart' as lk;

class TrackList extends StatelessWidget {
  const TrackList({super.key, required this.participant, required this.avatar});

  final lk.RemoteParticipant participant;
  final Reference avatar;

  Future<void> _tag() => avatar.updateMetadata(SettableMetadata(contentType: 'image/png'));

  @override
  Widget build(BuildContext context) => ListView(
        children: [
          for (final lk.RemoteTrackPublication publication in participant.trackPublications.values)
            ListTile(
              title: Text('${publication.name} isn\'t shown'),
              onTap: () => publication.subscribe(), //! GG5004
              onLongPress: () => publication.unsubscribe(),
              trailing: IconButton(icon: const Icon(Icons.tag), onPressed: _tag),
            ),
        ],
      );
}
