// case: The secret is a constant of the class and goes into a hand-written token.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Samples.Copied;

public class CopiedSample
{
    private const string ApiKey = "APIwSs9kQ2";
    private const string ApiSecret = {|GG3001:"h4Tz8bNq1LwXc6RvE0yUiOp3sDfGjK7mQaZ2"|};

    public string Create(string room, string user, bool mayTalk)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = room, CanPublish = mayTalk };
        return new AccessToken(ApiKey, ApiSecret)
            .WithIdentity(user)
            .WithGrants(grants)
            .ToJwt();
    }
}
