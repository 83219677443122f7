import 'package:flutter/material.dart';
import 'store.dart';

class Bar extends StatelessWidget {
  const Bar(this.store, {super.key});
  final CallStore store;
  Widget build(BuildContext context) {
    final s = context.watch<CallStore>();
    return Column(children: [
      A(onTap: () => store.me?.setName('x')), //! GG5001
      A(onTap: () => store.room.localParticipant?.setName('x')), //! GG5001
      A(onTap: () => s.me?.setName('x')), //! GG5001
      A(onTap: () => context.read<CallStore>().me?.setName('x')), //! GG5001
      A(onTap: () => CallStore.instance.me?.setName('x')), //! GG5001
      A(onTap: () => globalRoom.localParticipant?.setName('x')), //! GG5001
      A(onTap: () => ref.read(roomProvider).localParticipant?.setName('x')), //! GG5001
      A(onTap: () => store.participant?.setName('x')), //! GG5001
    ]);
  }
}
