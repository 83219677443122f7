using static GrantGen.Clients.Sdks.ClientReceiver;
using static GrantGen.Permissions.PermissionTable;

namespace GrantGen.Clients.Sdks;

/// <summary>LiveKit's C++ SDK: include/livekit/local_participant.h, data_stream.h, remote_track_publication.h.</summary>
internal static class CppCalls
{
    private static readonly SourceAt s_third = new(Value: new(2));

    public static readonly IReadOnlyList<ClientCall> All = new ClientCall[]
    {
        new("setMetadata", UpdateOwnMetadata),
        new("setName", UpdateOwnMetadata) { Outcome = Outcomes.SilentInCpp },
        new("setAttributes", UpdateOwnMetadata) { Outcome = Outcomes.SilentInCpp },
        new("publishTrack", Publish) { SourceAt = new(Options: new(1, "source"), Otherwise: SourceAt.Unknown) },
        new("publishVideoTrack", Publish) { SourceAt = s_third },
        new("publishAudioTrack", Publish) { SourceAt = s_third },
        new("publishData", PublishData),
        new("publishDtmf", PublishData),
        new("publishDataTrack", PublishData) { Outcome = Outcomes.DataTrack },
        new("performRpc", PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("registerRpcMethod", PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("TextStreamWriter", PublishData, Constructor),
        new("ByteStreamWriter", PublishData, Constructor),
        new("subscribe", Subscribe, DataTrack),
        new("setSubscribed", Subscribe, Anything) { Unless = new(0) },
    };
}
