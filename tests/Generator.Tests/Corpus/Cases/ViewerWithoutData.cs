// case: Data is denied as well, in the initializer or after it.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Viewer.Quiet;

public class QuietTokens(string key, string secret)
{
    public string Create(string room, string user, bool canWatch) => new AccessToken(key, secret)
        .WithIdentity(user)
        .WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublish = false, CanPublishData = false, CanSubscribe = canWatch })
        .ToJwt();

    public string Chatter(string room, string user, bool canWatch)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = room, CanPublish = false, CanSubscribe = canWatch };
        grants.CanPublishData = true;
        return new AccessToken(key, secret).WithIdentity(user).WithGrants(grants).ToJwt();
    }
}
