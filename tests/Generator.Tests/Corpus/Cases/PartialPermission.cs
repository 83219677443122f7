// case: A speaker is promoted with two of ten permissions, which takes the others away.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Promote.Speaker;

public class Promotions(RoomServiceClient rooms)
{
    public Task PromoteAsync(string room, string identity) => rooms.UpdateParticipant(new UpdateParticipantRequest
    {
        Room = room,
        Identity = identity,
        Permission = new {|GG3007:ParticipantPermission|} { CanPublish = true, CanPublishData = true },
    });

    public async Task DemoteAsync(string room, string identity)
    {
        var permission = new {|GG3007:ParticipantPermission|} { CanPublish = false };
        await rooms.UpdateParticipant(new UpdateParticipantRequest { Room = room, Identity = identity, Permission = permission });
    }
}
