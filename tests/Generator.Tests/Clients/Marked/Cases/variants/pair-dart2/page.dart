import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'providers.dart';
class Page extends ConsumerWidget {
  void a(WidgetRef ref) { ref.read(roomProvider)?.localParticipant?.setName('x'); } //! GG5001
  void b(WidgetRef ref) { final me = ref.watch(participantProvider); me?.setMetadata('x'); } //! GG5001
  void c() { CallService.instance.room?.localParticipant?.setCameraEnabled(true); } //! GG5002
  void d() { CallService.instance.title.setName('x'); }
  void e() { if (CallService.instance.canChat) { CallService.instance.room?.localParticipant?.publishData([1]); } }
  final service = CallService.instance;
  void f() => service.room?.localParticipant?.setAttributes({}); //! GG5001
}
