using GrantGen.Facts;
using static GrantGen.Clients.Sdks.ClientReceiver;
using static GrantGen.Permissions.PermissionTable;

namespace GrantGen.Clients.Sdks;

/// <summary>LiveKit's Python SDK: livekit-rtc/livekit/rtc/participant.py, track_publication.py.</summary>
internal static class PythonCalls
{
    public static readonly IReadOnlyList<ClientCall> All = ClientCall.ReadIn(
        FactOrigins.PythonParticipant,
        new("set_metadata", UpdateOwnMetadata),
        new("set_name", UpdateOwnMetadata),
        new("set_attributes", UpdateOwnMetadata),
        // Renamed in 0.12 (821d4bf).
        new("update_metadata", UpdateOwnMetadata) { Origin = FactOrigins.PythonBeforeRenaming },
        new("update_name", UpdateOwnMetadata) { Origin = FactOrigins.PythonBeforeRenaming },
        new("publish_track", Publish) { SourceAt = new(Options: new(1, "source"), Default: TrackSourceSelector.Unknown) },
        new("publish_data", PublishData),
        new("publish_dtmf", PublishData),
        new("publish_transcription", PublishData),
        new("send_text", PublishData),
        new("stream_text", PublishData),
        new("send_file", PublishData),
        new("send_bytes", PublishData),
        new("stream_bytes", PublishData),
        new("publish_data_track", PublishData) { Symptom = RefusalSymptoms.DataTrack },
        new("perform_rpc", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout },
        new("register_rpc_method", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout },
        new("subscribe", Subscribe, DataTrack) { Origin = FactOrigins.PythonDataTrack },
        new("set_subscribed", Subscribe, AnyReceiver) { DisabledBy = new(0, "subscribed"), Origin = FactOrigins.PythonPublication });
}
