using GrantGen.Facts;
using static GrantGen.Clients.Sdks.ClientReceiver;
using static GrantGen.Permissions.PermissionTable;

namespace GrantGen.Clients.Sdks;

/// <summary>LiveKit's C++ SDK: include/livekit/local_participant.h, data_stream.h, remote_track_publication.h.</summary>
internal static class CppCalls
{
    private static readonly TrackSourceSelector s_third = new(Value: new(2));

    public static readonly IReadOnlyList<ClientCall> All = ClientCall.ReadIn(
        FactOrigins.CppParticipant,
        new("setMetadata", UpdateOwnMetadata),
        new("setName", UpdateOwnMetadata) { Symptom = RefusalSymptoms.SilentInCpp },
        new("setAttributes", UpdateOwnMetadata) { Symptom = RefusalSymptoms.SilentInCpp },
        new("publishTrack", Publish) { SourceAt = new(Options: new(1, "source"), Default: TrackSourceSelector.Unknown) },
        new("publishVideoTrack", Publish) { SourceAt = s_third },
        new("publishAudioTrack", Publish) { SourceAt = s_third },
        new("publishData", PublishData),
        new("publishDtmf", PublishData),
        new("publishDataTrack", PublishData) { Symptom = RefusalSymptoms.DataTrack },
        new("performRpc", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout },
        new("registerRpcMethod", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout },
        new("TextStreamWriter", PublishData, Constructor) { Origin = FactOrigins.CppStreams },
        new("ByteStreamWriter", PublishData, Constructor) { Origin = FactOrigins.CppStreams },
        new("subscribe", Subscribe, DataTrack) { Origin = FactOrigins.CppDataTrack },
        new("setSubscribed", Subscribe, AnyReceiver) { DisabledBy = new(0), Origin = FactOrigins.CppPublication });
}
