import 'package:livekit_client/livekit_client.dart' as sdk;

class LibraryController {
  LibraryController(this.source);

  final sdk.TokenSourceConfigurable source;

  // must be the name that the worker registers
  static const agentName = 'libarian';

  sdk.Session open() {
    return sdk.Session.withAgent(
      agentName, //! GG2301
      tokenSource: source,
    );
  }
}
