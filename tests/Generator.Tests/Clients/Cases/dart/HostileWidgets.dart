// case: two widgets with a field of one name, of different types
// policy: GuestPolicy
import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart';
import 'member.dart';

class Controls extends StatefulWidget {
  const Controls(this.participant, {super.key});
  final LocalParticipant participant;
  @override
  State<Controls> createState() => _ControlsState();
}

class _ControlsState extends State<Controls> {
  Future<void> _raise() async => widget.participant.{|GG5001:setAttributes|}({'hand': '1'});
  @override
  Widget build(BuildContext context) => IconButton(onPressed: _raise, icon: const Icon(Icons.back_hand));
}

class MemberCard extends StatefulWidget {
  const MemberCard(this.member, this.localParticipant, {super.key});
  final Member member;
  final Member localParticipant;
  @override
  State<MemberCard> createState() => _MemberCardState();
}

class _MemberCardState extends State<MemberCard> {
  void _rename() {
    widget.member.setName('x');
    widget.localParticipant.setName('x');
  }

  void setName(String name) => setState(() {});

  @override
  Widget build(BuildContext context) => TextField(onSubmitted: (v) => setName("it's $v"), onTap: _rename);
}
