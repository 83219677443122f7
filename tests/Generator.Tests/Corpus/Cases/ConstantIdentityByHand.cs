// case: The same mistake in a hand-written token.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Scale.Hand;

public class HandTokens(string key, string secret)
{
    public string ForRecorder(string room, bool hidden) => new AccessToken(key, secret)
        .WithIdentity({|GG3002:"recorder"|})
        .WithGrants(new VideoGrants { RoomJoin = true, Room = room, Hidden = hidden })
        .ToJwt();
}
