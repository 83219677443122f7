// case: extensions, mixins, records, and a controller named localParticipant
// policy: GuestPolicy
import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart' hide Session;
import 'form.dart' show ProfileForm, ProfileController;

mixin Naming on State<ProfilePage> {
  final localParticipant = ProfileController();
  late final ProfileForm form = ProfileForm(localParticipant);

  void rename(String name) {
    localParticipant.setName(name);
    form
      ..setName(name)
      ..setMetadata('it\'s $name');
  }
}

extension on ProfileForm {
  void clear() => setName('');
}

class ProfilePage extends StatefulWidget {
  const ProfilePage({super.key, required this.room, this.onName});
  final Room room;
  final void Function(String name)? onName;
  @override
  State<ProfilePage> createState() => _ProfilePageState();
}

class _ProfilePageState extends State<ProfilePage> with Naming {
  Future<void> _save((String, {int age}) record) async {
    final (name, :age) = record;
    rename('$name $age');
    await widget.room.localParticipant?.{|GG5001:setName|}(name);
    widget.onName?.call("localParticipant.setName('$name')");
    setState(() => form.clear());
  }

  @override
  Widget build(BuildContext context) => TextButton(onPressed: () => _save(('x', age: 1)), child: Text(r'$localParticipant.setName(1)'));
}
