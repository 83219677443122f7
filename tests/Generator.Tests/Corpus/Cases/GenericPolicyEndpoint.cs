// case: Generic code mints from whatever policy it is given.
// libraries: rtc
using LiveKit.Rtc;

namespace Generic.Endpoint;

[RoomPolicy(CanPublish = false)]
public partial class ListenPolicy;

[RoomPolicy(Ttl = "2h")]
public partial class TalkPolicy;

public class TokenEndpoint(TokenSigner signer)
{
    public string Mint<TPolicy>(string room, string identity)
        where TPolicy : IRoomPolicy =>
        TPolicy.CreateToken(signer, new RoomPolicyArguments { Room = room, Identity = identity });

    public string Listen(string room, string identity) => Mint<ListenPolicy>(room, identity);

    public string Talk(string room, string identity) => Mint<TalkPolicy>(room, identity);
}

public class Echo(Room room)
{
    public Task EchoAsync(string text) => room.LocalParticipant!.SetMetadataAsync(text);
}
