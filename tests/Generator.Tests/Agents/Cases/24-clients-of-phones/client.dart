import 'package:livekit_client/livekit_client.dart';

Session meal(TokenSourceConfigurable source) => Session.withAgent('nutritionist', tokenSource: source);

Session drink(TokenSourceConfigurable source) => Session.withAgent('barista', tokenSource: source); //! GG2301

// A name on the screen.
const agentName = 'Your friendly barista';
