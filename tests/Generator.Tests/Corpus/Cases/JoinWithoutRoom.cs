// case: Hand-written grants join, but name no room: the client may pick any.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Any.Room;

public class Tokens(string key, string secret)
{
    public string Create(string user, bool canTalk) => new AccessToken(key, secret)
        .WithIdentity(user)
        .WithGrants({|GG3004:new VideoGrants { RoomJoin = true, CanPublish = canTalk, CanPublishData = canTalk }|})
        .ToJwt();
}
