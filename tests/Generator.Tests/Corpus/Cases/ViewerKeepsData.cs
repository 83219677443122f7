// case: A viewer by hand: CanPublish = false leaves data publishing on in this library.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Viewer.Hand;

public class ViewerTokens(string key, string secret)
{
    public string Create(string room, string user, bool canWatch)
    {
        var at = new AccessToken(key, secret).WithIdentity(user).WithTtl(TimeSpan.FromHours(1));
        at.WithGrants(new VideoGrants { RoomJoin = true, Room = room, {|GG3005:CanPublish = false|}, CanSubscribe = canWatch });
        return at.ToJwt();
    }
}
