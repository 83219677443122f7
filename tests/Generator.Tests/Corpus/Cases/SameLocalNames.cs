// case: Two methods with locals of the same names, one for the viewer and one for the host.
// libraries: rtc
using LiveKit.Rtc;

namespace Pairs.Locals;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public static class Scenes
{
    public static async Task WatchAsync(TokenSigner signer, string url, string name, string user)
    {
        var token = ViewerPolicy.CreateToken(signer, name, user);
        var room = new Room();
        await room.ConnectAsync(url, token);
        Console.WriteLine(room.LocalParticipant?.Name);
    }

    public static async Task HostAsync(TokenSigner signer, string url, string name, string user)
    {
        var token = HostPolicy.CreateToken(signer, name, user);
        var room = new Room();
        await room.ConnectAsync(url, token);
        await room.LocalParticipant!.SetNameAsync(name);
    }
}
