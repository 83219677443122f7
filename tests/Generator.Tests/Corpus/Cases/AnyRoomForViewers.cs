// case: A viewer's grants name no room and leave data on: two mistakes in one object.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Two.Mistakes;

public class LobbyTokens
{
    private readonly AccessToken _template;

    public LobbyTokens(string key, string secret, string user, bool canWatch)
    {
        var grants = new VideoGrants { {|GG3004:RoomJoin = true|}, {|GG3005:CanPublish = false|}, CanSubscribe = canWatch };
        _template = new AccessToken(key, secret).WithIdentity(user).WithGrants(grants);
    }

    public string Create() => _template.ToJwt();
}
