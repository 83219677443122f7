using GrantGen.Permissions;
using static GrantGen.Clients.Sdks.ClientReceiver;

namespace GrantGen.Clients.Sdks;

/// <summary>LiveKit's Python SDK: livekit-rtc/livekit/rtc/participant.py, track_publication.py.</summary>
internal static class PythonCalls
{
    public static readonly IReadOnlyList<ClientCall> All = new ClientCall[]
    {
        new("set_metadata", Need.UpdateOwnMetadata),
        new("set_name", Need.UpdateOwnMetadata),
        new("set_attributes", Need.UpdateOwnMetadata),
        new("publish_track", Need.Publish) { SourceAt = new(Options: new(1, "source"), Otherwise: SourceAt.Unknown) },
        new("publish_data", Need.PublishData),
        new("publish_dtmf", Need.PublishData),
        new("publish_transcription", Need.PublishData),
        new("send_text", Need.PublishData),
        new("stream_text", Need.PublishData),
        new("send_file", Need.PublishData),
        new("stream_bytes", Need.PublishData),
        new("publish_data_track", Need.PublishData) { Outcome = Outcomes.DataTrack },
        new("perform_rpc", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("register_rpc_method", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("set_subscribed", Need.Subscribe, Anything) { Unless = new(0, "subscribed") },
    };
}
