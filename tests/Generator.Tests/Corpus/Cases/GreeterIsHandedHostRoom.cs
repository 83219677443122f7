// case: A class mints invitations and greets in a room that it is handed by the host, whose policy lets it.
// libraries: rtc
using LiveKit.Rtc;

namespace Handed.Host;

[RoomPolicy(CanPublish = false)]
public partial class BrowserPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Greeter(TokenSigner signer)
{
    public string Invite(string room, string user) => BrowserPolicy.CreateToken(signer, room, user);

    public Task GreetAsync(Room room, string user) => room.LocalParticipant!.SetNameAsync("Greeting " + user);
}

public class Host(TokenSigner signer, Greeter greeter, string url)
{
    public async Task RunAsync(string name)
    {
        using var room = new Room();
        await room.ConnectAsync(url, HostPolicy.CreateToken(signer, name, "h" + name));
        await greeter.GreetAsync(room, "all");
    }
}
