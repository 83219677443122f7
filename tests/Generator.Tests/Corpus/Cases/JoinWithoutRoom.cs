// case: Hand-written grants join, but name no room: the client may pick any.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Any.Room;

public class Tokens(string key, string secret)
{
    public string Create(string user, bool canTalk) => new AccessToken(key, secret)
        .WithIdentity(user)
        .WithGrants(new VideoGrants { {|GG3004:RoomJoin = true|}, CanPublish = canTalk, CanPublishData = canTalk })
        .ToJwt();
}
