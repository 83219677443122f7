// case: A short-lived admin token by hand, all of it constant but the room.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Admin.Hand;

public static class AdminTokens
{
    public static string Create(string key, string secret, string room, string admin) =>
        new AccessToken(key, secret)
            .WithIdentity(admin)
            .WithTtl(TimeSpan.FromMinutes(1))
            .WithGrants(new {|GG3006:VideoGrants|} { RoomAdmin = true, Room = room })
            .ToJwt();
}
