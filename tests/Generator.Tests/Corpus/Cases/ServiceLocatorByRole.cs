// case: A factory makes a client for a role; each client class connects in its own way, both share a static helper.
// libraries: rtc
using LiveKit.Rtc;

namespace Factory.Role;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public interface IClient
{
    Task RunAsync(string name);
}

public static class Clients
{
    public static IClient Create(bool isHost, TokenSigner signer, string url) => isHost ? new HostClient(signer, url) : new ViewerClient(signer, url);

    public static async Task<Room> OpenAsync(string url, string token, Func<Room, Task>? then = null)
    {
        var room = new Room();
        await room.ConnectAsync(url, token);
        if (then is not null)
        {
            await then(room);
        }

        return room;
    }
}

public class ViewerClient(TokenSigner signer, string url) : IClient
{
    public Task RunAsync(string name) => Clients.OpenAsync(url, ViewerPolicy.CreateToken(signer, name, "v" + name));
}

public class HostClient(TokenSigner signer, string url) : IClient
{
    public Task RunAsync(string name)
        => Clients.OpenAsync(url, HostPolicy.CreateToken(signer, name, "h" + name), room => room.LocalParticipant!.SetNameAsync(name));
}
