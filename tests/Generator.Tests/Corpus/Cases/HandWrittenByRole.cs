// case: Flags of a hand-written token that are known at run time only.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Roles.Backend;

public enum Role { Viewer, Speaker, Moderator }

public class RoleTokens(string key, string secret)
{
    public string Create(string room, string user, Role role) => new AccessToken(key, secret)
        .WithIdentity(user)
        .WithGrants(new VideoGrants
        {
            RoomJoin = true,
            Room = room,
            CanPublish = role != Role.Viewer,
            CanPublishData = role != Role.Viewer,
            RoomAdmin = role is Role.Moderator,
            CanUpdateOwnMetadata = role >= Role.Speaker,
        })
        .ToJwt();
}
