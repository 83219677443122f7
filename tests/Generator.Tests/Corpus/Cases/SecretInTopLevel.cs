// case: A first program, with key and secret copied from the dashboard.
// libraries: rtc
using LiveKit.Rtc;

const string apiKey = "APIfirst7Prog";
const string apiSecret = {|GG3001:"x9Lk2Vb6Nq4Ws8Ed1Rf5Tg0Yh3Uj7Ik2Ol"|};

var signer = new TokenSigner(apiKey, apiSecret);
var room = new Room();
await room.ConnectAsync("wss://first.livekit.cloud", FirstPolicy.CreateToken(signer, "first", {|GG3002:"me"|}));
await room.LocalParticipant!.SendChatMessageAsync("It works!");

[RoomPolicy]
public partial class FirstPolicy;
