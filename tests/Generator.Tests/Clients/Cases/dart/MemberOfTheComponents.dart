// case: The components' contexts and the session do what is granted.
// policy: MemberPolicy
import 'package:flutter/material.dart';
import 'package:livekit_components/livekit_components.dart';

class MemberBar extends StatelessWidget {
  const MemberBar({super.key, required this.roomContext, required this.media});
  final RoomContext roomContext;
  final MediaDeviceContext media;

  @override
  Widget build(BuildContext context) => Row(children: [
        IconButton(onPressed: () => media.enableMicrophone(), icon: const Icon(Icons.mic)),
        IconButton(onPressed: () => media.enableCamera(), icon: const Icon(Icons.videocam)),
        IconButton(onPressed: () => media.enableScreenShare(context), icon: const Icon(Icons.screen_share)),
        IconButton(onPressed: () => roomContext.sendMessage("It's me"), icon: const Icon(Icons.send)),
        IconButton(onPressed: () => roomContext.localParticipant?.setName('Member'), icon: const Icon(Icons.badge)),
      ]);
}
