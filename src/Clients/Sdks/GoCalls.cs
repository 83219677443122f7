using GrantGen.Permissions;
using static GrantGen.Clients.Sdks.ClientReceiver;

namespace GrantGen.Clients.Sdks;

/// <summary>server-sdk-go, which is a client as well: localparticipant.go, publication.go, room.go.</summary>
internal static class GoCalls
{
    public static readonly IReadOnlyList<ClientCall> All = new ClientCall[]
    {
        new("SetName", Need.UpdateOwnMetadata),
        new("SetMetadata", Need.UpdateOwnMetadata),
        new("SetAttributes", Need.UpdateOwnMetadata),
        new("WithMetadata", Need.UpdateOwnMetadata, Constructor) { Outcome = Outcomes.Join },
        new("WithExtraAttributes", Need.UpdateOwnMetadata, Constructor) { Outcome = Outcomes.Join },
        // A source that is left out is that of the track's kind (localparticipant.go).
        new("PublishTrack", Need.Publish) { SourceAt = new(Options: new(1, "Source")) },
        new("PublishSimulcastTrack", Need.Publish) { SourceAt = new(Options: new(1, "Source"), Otherwise: "Camera") },
        new("PublishDataPacket", Need.PublishData),
        new("PublishData", Need.PublishData),
        new("StreamText", Need.PublishData),
        new("SendText", Need.PublishData),
        new("StreamBytes", Need.PublishData),
        new("SendFile", Need.PublishData),
        new("PerformRpc", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("RegisterRpcMethod", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("RegisterRpcCtxMethod", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("SetSubscribed", Need.Subscribe, Anything) { Unless = new(0) },
    };
}
