import 'package:livekit_client/livekit_client.dart' as lk;
import 'package:livekit_components/livekit_components.dart';
class Call { final lk.LocalParticipant me; final lk.Room? room; Call(this.me, this.room); }
void a(Call call) { call.me.setName('x'); } //! GG5001
void b(Call call) { call.room?.localParticipant?.setName('x'); } //! GG5001
extension Hand on lk.LocalParticipant { void raise() { this.setMetadata("y"); } } //! GG5001
class Seat { void setName(String s) {} }
extension HandS on Seat { void raise() { setName('x'); } }
class W extends StatelessWidget {
  final ValueNotifier<lk.Room?> room = ValueNotifier<lk.Room?>(null);
  lk.LocalParticipant? get me => room.value?.localParticipant;
  void x() { me?.setName('x'); } //! GG5001
  void y() { final lp = room.value!.localParticipant!; lp.setName('x'); } //! GG5001
  void z(BuildContext context) { final r = context.read<lk.Room>(); r.name; Provider.of<lk.Room>(context).localParticipant!.setName('y'); } //! GG5001
  void v(Object o) { if (o is lk.LocalParticipant) { o.name; } (o as lk.LocalParticipant).setName('y'); } //! GG5001
  Widget build(BuildContext c) => Column(children: [ControlBar(microphone: true, camera: false, screenShare: false), Consumer<MediaDeviceContext>(builder: (c, mediaDeviceCtx, _) => IconButton(onPressed: () => mediaDeviceCtx.enableCamera()))]); //! GG5002
  void m(BuildContext c) { MediaDeviceContext.of(c)?.enableMicrophone(); } //! GG5002
  void n() { lk.FastConnectOptions(microphone: lk.TrackOption(enabled: false)); }
}
