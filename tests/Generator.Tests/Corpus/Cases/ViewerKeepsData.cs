// case: A viewer by hand: CanPublish = false leaves data publishing on in this library.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Viewer.Hand;

public class ViewerTokens(string key, string secret)
{
    public string Create(string room, string user, bool canWatch)
    {
        var at = new AccessToken(key, secret).WithIdentity(user).WithTtl(TimeSpan.FromHours(1));
        at.WithGrants({|GG3005:new VideoGrants { RoomJoin = true, Room = room, CanPublish = false, CanSubscribe = canWatch }|});
        return at.ToJwt();
    }
}
