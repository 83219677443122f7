using static GrantGen.Clients.Sdks.ClientReceiver;
using static GrantGen.Permissions.PermissionTable;

namespace GrantGen.Clients.Sdks;

/// <summary>server-sdk-go, which is a client as well: localparticipant.go, publication.go, room.go.</summary>
internal static class GoCalls
{
    public static readonly IReadOnlyList<ClientCall> All = new ClientCall[]
    {
        new("SetName", UpdateOwnMetadata),
        new("SetMetadata", UpdateOwnMetadata),
        new("SetAttributes", UpdateOwnMetadata),
        new("WithMetadata", UpdateOwnMetadata, Constructor) { Outcome = Outcomes.JoinWithoutMetadata },
        new("WithExtraAttributes", UpdateOwnMetadata, Constructor) { Outcome = Outcomes.Join },
        // A source that is left out is that of the track's kind (localparticipant.go).
        new("PublishTrack", Publish) { SourceAt = new(Options: new(1, "Source")) },
        new("PublishSimulcastTrack", Publish) { SourceAt = new(Options: new(1, "Source"), Otherwise: "Camera") },
        new("WithTrack", Publish, Constructor) { SourceAt = new(Options: new(1, "Source")), Outcome = Outcomes.GoJoin },
        new("WithSimulcastTrack", Publish, Constructor) { SourceAt = new(Options: new(1, "Source"), Otherwise: "Camera"), Outcome = Outcomes.GoJoin },
        new("PublishDTMF", PublishData),
        new("PublishDataPacket", PublishData),
        new("PublishData", PublishData),
        new("StreamText", PublishData),
        new("SendText", PublishData),
        new("StreamBytes", PublishData),
        new("SendFile", PublishData),
        new("PerformRpc", PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("RegisterRpcMethod", PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("RegisterRpcCtxMethod", PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("SetSubscribed", Subscribe, Anything) { Unless = new(0) },
    };
}
