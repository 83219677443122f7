import 'package:flutter/material.dart';
import 'package:livekit_components/livekit_components.dart' as components;
import 'package:provider/provider.dart';

import '../controllers/app_ctrl.dart';

class Controls extends StatelessWidget {
  const Controls({super.key});

  void _send(BuildContext ctx, String text) {
    ctx.read<AppCtrl>().sendMessage(text);
    ctx.read<components.RoomContext>().sendMessage(text); //! GG5003
  }

  @override
  Widget build(BuildContext context) => components.MediaDeviceContextBuilder(
        builder: (context, roomCtx, mediaCtx) => Row(
          children: [
            IconButton(
              icon: const Icon(Icons.videocam),
              onPressed: () => mediaCtx.cameraOpened ? mediaCtx.disableCamera() : mediaCtx.enableCamera(), //! GG5002
            ),
            IconButton(
              icon: const Icon(Icons.stop_screen_share),
              onPressed: () => mediaCtx.disableScreenShare(),
            ),
            IconButton(
              icon: const Icon(Icons.send),
              onPressed: () => _send(context, "it's me"),
            ),
          ],
        ),
      );
}
