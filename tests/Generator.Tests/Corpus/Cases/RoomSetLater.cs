// case: The room is assigned after the initializer, and the grants without RoomJoin need none.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Later.Room;

public class Tokens(string key, string secret)
{
    public string Join(string? room, string user, bool canTalk)
    {
        var grants = new VideoGrants { RoomJoin = true, CanPublish = canTalk };
        grants.Room = room ?? "default-" + user;
        var token = new AccessToken(key, secret).WithIdentity(user);
        return token.WithGrants(grants).ToJwt();
    }

    public string List(bool all) => new AccessToken(key, secret)
        .WithIdentity("admin-" + Environment.MachineName)
        .WithGrants(new VideoGrants { RoomList = all })
        .ToJwt();
}
