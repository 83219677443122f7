// case: A token by hand whose every flag is a constant.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Classic.Backend;

public class ClassicBackend
{
    private readonly string _key;
    private readonly string _secret;

    public ClassicBackend(string key, string secret)
    {
        _key = key;
        _secret = secret;
    }

    public string CreateToken(string room, string user, string name)
    {
        return new AccessToken(_key, _secret)
            .WithIdentity(user)
            .WithName(name)
            .WithGrants(new {|GG3006:VideoGrants|} { RoomJoin = true, Room = room, CanPublish = true, CanSubscribe = true })
            .WithTtl(TimeSpan.FromHours(2))
            .ToJwt();
    }
}
