import 'package:livekit_client/livekit_client.dart' as lk;
import 'package:livekit_components/livekit_components.dart';
import 'package:provider/provider.dart';
class C {
  C(this.room);
  final lk.Room room;
  lk.LocalParticipant? get me => room.localParticipant;
  get you => room.localParticipant;
  get they { return room.localParticipant; }
  dynamic get dyn => room.localParticipant;
  static get other => board;
  void a() { me?.setName('x'); } //! GG5001
  void b() { you.setName('x'); } //! GG5001
  void c() { they.setName('x'); } //! GG5001
  void d() { dyn.setName('x'); } //! GG5001
  void e() { other.setName('x'); }
  void f(BuildContext context) { Provider.of<RoomContext>(context, listen: false).sendMessage('x'); } //! GG5003
  void g(BuildContext context) { context.watch<MediaDeviceContext>().enableCamera(); } //! GG5002
  void h(BuildContext context) { RoomContext.of(context)?.sendMessage('x'); } //! GG5003
  void i(BuildContext context) { MediaDeviceContext.of(context)?.enableMicrophone(); } //! GG5002
  void j(RoomContext rc) { rc.sendMessage('x'); rc.localVideoTrack; rc.room.localParticipant?.setName('x'); } //! GG5001 GG5003
  final w = ScreenShareToggle(builder: (context, rc, media, enabled) => IconButton(onPressed: () => enabled ? media.disableScreenShare() : media.enableScreenShare(context))); //! GG5002
  final y = Consumer<RoomContext>(builder: (context, ctx, child) => TextButton(onPressed: () => ctx.sendMessage('x'))); //! GG5003
  final z = Consumer2<RoomContext, MediaDeviceContext>(builder: (context, a, b, child) => TextButton(onPressed: () => b.enableCamera())); //! GG5002
}
