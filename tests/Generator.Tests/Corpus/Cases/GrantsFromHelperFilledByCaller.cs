// case: A helper makes the grants that all have in common; the caller adds what its own bot needs before it signs.
// libraries: rtc,server
using LiveKit.Rtc;
using Livekit.Server.Sdk.Dotnet;
using Room = LiveKit.Rtc.Room;

namespace Grants.Helper;

public class Bot(string key, string secret, string url)
{
    public async Task RunAsync(string name, string identity)
    {
        var grants = Common(name);
        grants.CanUpdateOwnMetadata = true;
        var token = new AccessToken(key, secret).WithIdentity(identity).WithGrants(grants).ToJwt();
        using var room = new Room();
        await room.ConnectAsync(url, token);
        await room.LocalParticipant!.SetNameAsync("bot");
    }

    private static VideoGrants Common(string room) => new() { RoomJoin = true, Room = room };
}
