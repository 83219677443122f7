import 'package:livekit_components/livekit_components.dart';
void m(BuildContext c) {
  MediaDeviceContext.of(c)?.enableMicrophone(); //! GG5002
  final x = MediaDeviceContext.of(c);
  x!.enableMicrophone(); //! GG5002
}
