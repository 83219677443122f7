using GrantGen.Permissions;
using static GrantGen.Clients.Sdks.ClientReceiver;

namespace GrantGen.Clients.Sdks;

/// <summary>LiveKit's C++ SDK: include/livekit/local_participant.h, data_stream.h, remote_track_publication.h.</summary>
internal static class CppCalls
{
    private static readonly SourceAt s_third = new(Value: new(2));

    public static readonly IReadOnlyList<ClientCall> All = new ClientCall[]
    {
        new("setMetadata", Need.UpdateOwnMetadata),
        new("setName", Need.UpdateOwnMetadata) { Outcome = Outcomes.SilentInCpp },
        new("setAttributes", Need.UpdateOwnMetadata) { Outcome = Outcomes.SilentInCpp },
        new("publishTrack", Need.Publish) { SourceAt = new(Options: new(1, "source"), Otherwise: SourceAt.Unknown) },
        new("publishVideoTrack", Need.Publish) { SourceAt = s_third },
        new("publishAudioTrack", Need.Publish) { SourceAt = s_third },
        new("publishData", Need.PublishData),
        new("publishDtmf", Need.PublishData),
        new("publishDataTrack", Need.PublishData) { Outcome = Outcomes.DataTrack },
        new("performRpc", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("registerRpcMethod", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("TextStreamWriter", Need.PublishData, Constructor),
        new("ByteStreamWriter", Need.PublishData, Constructor),
        new("setSubscribed", Need.Subscribe, Anything) { Unless = new(0) },
    };
}
