// case: A console bot of top-level statements joins, renames itself and leaves.
// libraries: rtc
using LiveKit.Rtc;

var signer = TokenSigner.FromEnvironment();
var url = args[0];
var botName = args.Length > 1 ? args[1] : "Greeter";

using var room = new Room();
var token = GreeterPolicy.CreateToken(signer, room: "lobby-1", identity: $"greeter-{Guid.NewGuid():N}");
await room.ConnectAsync(url, token);

var me = room.LocalParticipant ?? throw new InvalidOperationException("not connected");
await {|GG2001:me.SetNameAsync(botName)|};
await me.SendChatMessageAsync("Welcome!");
await room.DisconnectAsync();

[RoomPolicy(Ttl = "15m")]
public partial class GreeterPolicy;
