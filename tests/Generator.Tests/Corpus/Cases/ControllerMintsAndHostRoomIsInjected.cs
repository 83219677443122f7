// case: A class mints for browsers and names the host's room, which another type joined: at the end it is known that it may.
// libraries: rtc
using LiveKit.Rtc;

namespace Host.Injected;

[RoomPolicy(CanPublish = false)]
public partial class BrowserPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public sealed class HostRoom(TokenSigner signer, string url)
{
    public Room Room { get; } = new();

    public Task StartAsync(string name) => Room.ConnectAsync(url, HostPolicy.CreateToken(signer, name, "h" + name));
}

public class LobbyService(TokenSigner signer, HostRoom host)
{
    public async Task<string> EnterAsync(string room, string user)
    {
        await host.Room.LocalParticipant!.SetAttributesAsync(new() { ["last"] = user });
        return BrowserPolicy.CreateToken(signer, room, user);
    }
}
