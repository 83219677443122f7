// case: Grants of a hand-written token are set in steps and by helpers that are handed them.
// libraries: rtc,server
using LiveKit.Rtc;
using Livekit.Server.Sdk.Dotnet;
using Room = LiveKit.Rtc.Room;

namespace Grants.Steps;

public class Bot(string key, string secret, string url)
{
    public async Task RunAsync(string name, string identity, bool isHost)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = name };
        if (isHost)
        {
            grants.CanUpdateOwnMetadata = true;
        }

        using var room = new Room();
        await room.ConnectAsync(url, new AccessToken(key, secret).WithIdentity(identity).WithGrants(grants).ToJwt());
        await room.LocalParticipant!.SetNameAsync("bot");
    }

    public async Task HelpedAsync(string name, string identity)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = name };
        Allow(grants);
        using var room = new Room();
        await room.ConnectAsync(url, new AccessToken(key, secret).WithIdentity(identity).WithGrants(grants).ToJwt());
        await room.LocalParticipant!.SetNameAsync("bot");
    }

    public async Task ByTokenAsync(string name, string identity)
    {
        var token = Base(name, identity);
        token.Claims.Video.CanUpdateOwnMetadata = true;
        using var room = new Room();
        await room.ConnectAsync(url, token.ToJwt());
        await room.LocalParticipant!.SetNameAsync("bot");
    }

    private AccessToken Base(string name, string identity)
        => new AccessToken(key, secret).WithIdentity(identity).WithGrants(new VideoGrants { RoomJoin = true, Room = name });

    private static void Allow(VideoGrants grants) => grants.CanUpdateOwnMetadata = true;
}
