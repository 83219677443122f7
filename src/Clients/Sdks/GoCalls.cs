using GrantGen.Facts;
using static GrantGen.Clients.Sdks.ClientReceiver;
using static GrantGen.Permissions.PermissionTable;

namespace GrantGen.Clients.Sdks;

/// <summary>server-sdk-go, which is a client as well: localparticipant.go, publication.go, room.go.</summary>
internal static class GoCalls
{
    public static readonly IReadOnlyList<ClientCall> All = ClientCall.ReadIn(
        FactOrigins.GoParticipant,
        new("SetName", UpdateOwnMetadata),
        new("SetMetadata", UpdateOwnMetadata),
        new("SetAttributes", UpdateOwnMetadata),
        new("WithMetadata", UpdateOwnMetadata, Constructor) { Symptom = RefusalSymptoms.JoinWithoutMetadata, Origin = FactOrigins.GoRoom },
        new("WithExtraAttributes", UpdateOwnMetadata, Constructor) { Symptom = RefusalSymptoms.Join, Origin = FactOrigins.GoRoom },
        // An omitted source follows from the track's kind (localparticipant.go).
        new("PublishTrack", Publish) { SourceAt = new(Options: new(1, "Source")) },
        new("PublishSimulcastTrack", Publish) { SourceAt = new(Options: new(1, "Source"), Default: "Camera") },
        new("WithTrack", Publish, Constructor) { SourceAt = new(Options: new(1, "Source")), Symptom = RefusalSymptoms.GoJoin, Origin = FactOrigins.GoRoom },
        new("WithSimulcastTrack", Publish, Constructor) { SourceAt = new(Options: new(1, "Source"), Default: "Camera"), Symptom = RefusalSymptoms.GoJoin, Origin = FactOrigins.GoRoom },
        new("PublishDTMF", PublishData),
        new("PublishDataPacket", PublishData),
        new("PublishData", PublishData),
        new("StreamText", PublishData),
        new("SendText", PublishData),
        new("StreamBytes", PublishData),
        new("SendFile", PublishData),
        new("PerformRpc", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout },
        new("RegisterRpcMethod", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout, Origin = FactOrigins.GoRoom },
        new("RegisterRpcCtxMethod", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout, Origin = FactOrigins.GoRoom },
        new("SetSubscribed", Subscribe, AnyReceiver) { DisabledBy = new(0), Origin = FactOrigins.GoPublication });
}
