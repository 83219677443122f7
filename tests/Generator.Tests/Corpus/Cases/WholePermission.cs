// case: Every permission is stated, or the participant's present ones are changed.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Promote.Whole;

public class Promotions(RoomServiceClient rooms)
{
    public Task PromoteAsync(string room, string identity) => rooms.UpdateParticipant(new UpdateParticipantRequest
    {
        Room = room,
        Identity = identity,
        Permission = new ParticipantPermission
        {
            CanSubscribe = true,
            CanPublish = true,
            CanPublishData = true,
            CanPublishSources = { TrackSource.Camera, TrackSource.Microphone },
            CanUpdateMetadata = true,
            CanSubscribeMetrics = false,
            CanManageAgentSession = false,
            Hidden = false,
            Recorder = false,
            Agent = false,
        },
    });

    public async Task MuteAsync(string room, string identity)
    {
        var person = await rooms.GetParticipant(new RoomParticipantIdentity { Room = room, Identity = identity });
        var permission = person.Permission;
        permission.CanPublish = false;
        await rooms.UpdateParticipant(new UpdateParticipantRequest { Room = room, Identity = identity, Permission = permission });
    }
}
