// case: One factory connects for viewers and hosts alike; each caller's room keeps its own policy.
// libraries: rtc
using LiveKit.Rtc;

namespace Shared.Factory;

[RoomPolicy(CanPublish = false)]
public partial class WatcherPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class DirectorPolicy;

public static class Rooms
{
    public static async Task<Room> ConnectAsync(string url, string token)
    {
        var room = new Room();
        await room.ConnectAsync(url, token);
        return room;
    }
}

public class Watcher(TokenSigner signer)
{
    public async Task<uint> CountAsync(string url, string show, string user)
    {
        using var room = await Rooms.ConnectAsync(url, WatcherPolicy.CreateToken(signer, show, user));
        return room.NumParticipants;
    }
}

public class Director(TokenSigner signer)
{
    public async Task DirectAsync(string url, string show, string user)
    {
        using var room = await Rooms.ConnectAsync(url, DirectorPolicy.CreateToken(signer, show, user));
        await room.LocalParticipant!.SetNameAsync("Director");
    }
}
