// case: A getter of the token is declared by an interface; the host's client asks the host's own implementation.
// libraries: rtc
using LiveKit.Rtc;

namespace Token.Properties;

[RoomPolicy(CanPublish = false)]
public partial class GuestPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public interface ITicket
{
    string Token { get; }
}

public sealed class GuestTicket(TokenSigner signer, string room) : ITicket
{
    public string Token => GuestPolicy.CreateToken(signer, room, "guest-" + room);
}

public sealed class HostTicket(TokenSigner signer, string room) : ITicket
{
    public string Token => HostPolicy.CreateToken(signer, room, "host-" + room);
}

public class HostClient(HostTicket ticket)
{
    public async Task RunAsync(string url)
    {
        using var room = new Room();
        await room.ConnectAsync(url, ticket.Token);
        await room.LocalParticipant!.SetNameAsync("host");
    }
}
