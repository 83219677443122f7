using GrantGen;
using Livekit.Server.Sdk.Dotnet;

namespace Formatted;

[RoomPolicy]
public class HostPolicy;

[RoomPolicy(CanPublish = false, CanPublishSources = TrackSources.Camera)]
public class MutedPolicy;

[RoomPolicy(CanPublish = false, CanPublishSources = TrackSources.Microphone)]
public partial class QuietPolicy;

[RoomPolicy(RoomJoin = false, RoomList = true, CanSubscribe = false, CanUpdateOwnMetadata = false)]
public partial class ListPolicy;

[RoomPolicy(DestinationRoom = "other", Ttl = "1h")]
public partial class MoverPolicy;

[RoomPolicy(DestinationRoom = "another")]
public partial class SecondMoverPolicy;

public static class Tokens
{
    public static string Host(string identity) => HostPolicy.CreateToken(new TokenSigner("key", "a-secret-that-is-written-into-the-source"), "lobby", identity);

    public static string Viewer(string key, string secret, string identity, string room)
        => new AccessToken(key, secret)
            .WithIdentity(identity)
            .WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublish = false, CanPublishData = false, CanSubscribe = true })
            .ToJwt();

    public static string Speaker(string key, string secret, string identity, string room)
        => new AccessToken(key, secret)
            .WithIdentity(identity)
            .WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublish = true, CanPublishData = true, CanSubscribe = true })
            .ToJwt();
}
