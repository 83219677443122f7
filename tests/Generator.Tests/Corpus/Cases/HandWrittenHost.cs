// case: A hand-written host token grants the update, on the grants object after its creation.
// libraries: rtc,server
using Livekit.Server.Sdk.Dotnet;
using Room = LiveKit.Rtc.Room;

namespace Hand.Host;

public class HandHost(string key, string secret)
{
    public async Task RunAsync(string url, string roomName, string identity, bool hidden)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = roomName, Hidden = hidden };
        grants.CanUpdateOwnMetadata = true;

        var token = new AccessToken(key, secret).WithIdentity(identity).WithGrants(grants).ToJwt();
        using var room = new Room();
        await room.ConnectAsync(url, token);
        await room.LocalParticipant!.SetMetadataAsync("host");
    }
}
