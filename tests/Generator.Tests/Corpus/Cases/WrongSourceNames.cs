// case: Sources are spelt as in other SDKs; the server knows none of these.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Copied.Sources;

public class Presenters(string key, string secret)
{
    public string Create(string room, string user, bool canListen)
    {
        var grants = new VideoGrants
        {
            RoomJoin = true,
            Room = room,
            CanSubscribe = canListen,
            CanPublishSources = new List<string> { "camera", {|GG3003:"screenshare"|}, {|GG3003:"Microphone"|} },
        };
        return new AccessToken(key, secret).WithIdentity(user).WithGrants(grants).ToJwt();
    }
}
