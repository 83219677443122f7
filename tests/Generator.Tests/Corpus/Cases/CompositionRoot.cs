// case: Main wires token service, session and feature together.
// libraries: rtc
using LiveKit.Rtc;
using Wiring.Demo;

var signer = TokenSigner.FromEnvironment();
var tokens = new Tokens(signer);
var session = new Session(new Room(), tokens);
await session.ConnectAsync(args[0], args[1], Environment.MachineName);
var names = new NameTag(session);
await names.SetAsync(args[2]);

namespace Wiring.Demo
{
    [RoomPolicy]
    public partial class DemoPolicy;

    public class Tokens(TokenSigner signer)
    {
        public string Mint(string room, string identity) => DemoPolicy.CreateToken(signer, room, identity);
    }

    public class Session(Room room, Tokens tokens)
    {
        public LocalParticipant Me => room.LocalParticipant ?? throw new InvalidOperationException();

        public Task ConnectAsync(string url, string roomName, string identity) => room.ConnectAsync(url, tokens.Mint(roomName, identity));
    }

    public class NameTag(Session session)
    {
        public Task SetAsync(string name) => {|GG2101:session.Me.SetNameAsync(name)|};
    }
}
