// case: A permission starts empty and is filled property by property, all ten of them.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Promote.Later;

public class Roles(RoomServiceClient rooms)
{
    public async Task SetAsync(string room, string identity, bool speaker)
    {
        var permission = new ParticipantPermission
        {
            CanSubscribe = true,
            CanPublishData = true,
            CanUpdateMetadata = speaker,
            CanSubscribeMetrics = false,
            CanManageAgentSession = false,
        };
        permission.CanPublish = speaker;
        permission.CanPublishSources.Add(TrackSource.Microphone);
        permission.Hidden = false;
        permission.Recorder = false;
        permission.Agent = false;
        await rooms.UpdateParticipant(new UpdateParticipantRequest { Room = room, Identity = identity, Permission = permission });
    }
}
