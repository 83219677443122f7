using GrantGen.Facts;
using static GrantGen.Clients.Sdks.ClientReceiver;
using static GrantGen.Permissions.PermissionTable;

namespace GrantGen.Clients.Sdks;

/// <summary>The livekit crate: livekit/src/room/participant/local_participant.rs, publication/remote.rs.</summary>
internal static class RustCalls
{
    public static readonly IReadOnlyList<ClientCall> All = ClientCall.ReadIn(
        FactOrigins.RustParticipant,
        new("set_metadata", UpdateOwnMetadata),
        new("set_attributes", UpdateOwnMetadata),
        new("set_name", UpdateOwnMetadata),
        new("publish_track", Publish) { SourceAt = new(Options: new(1, "source"), Default: TrackSourceSelector.Unknown) },
        new("publish_data", PublishData),
        new("publish_raw_data", PublishData),
        new("publish_dtmf", PublishData),
        new("publish_transcription", PublishData),
        new("send_chat_message", PublishData),
        new("edit_chat_message", PublishData),
        new("send_text", PublishData),
        new("send_file", PublishData),
        new("send_bytes", PublishData),
        new("stream_text", PublishData),
        new("stream_bytes", PublishData),
        new("publish_data_track", PublishData) { Symptom = RefusalSymptoms.DataTrack },
        new("perform_rpc", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout },
        new("register_rpc_method", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout },
        new("subscribe", Subscribe, DataTrack) { Origin = FactOrigins.RustDataTrack },
        new("subscribe_with_options", Subscribe, DataTrack) { Origin = FactOrigins.RustDataTrack },
        new("set_subscribed", Subscribe, AnyReceiver) { DisabledBy = new(0), Origin = FactOrigins.RustPublication });
}
