import 'package:flutter/material.dart';
import 'podcast_controller.dart';

// The controller's members are declared in the imported file.
class PodcastPage extends StatelessWidget {
  const PodcastPage({super.key, required this.podcast});
  final PodcastController podcast;

  Future<void> speak() async {
    if (!podcast.maySpeak) return;
    await podcast.room.localParticipant?.setMicrophoneEnabled(true);
  }

  @override
  Widget build(BuildContext context) => Column(children: [
        TextButton(onPressed: speak, child: const Text('Speak')),
        TextButton(onPressed: () => podcast.speaker?.setName('host'), child: const Text('Host')), //! GG5001
        TextButton(onPressed: () => podcast.cover.setMetadata('x'), child: const Text('Cover')),
        TextButton(onPressed: () => podcast.room.localParticipant?.setCameraEnabled(true), child: const Text('Film')), //! GG5002
      ]);
}
