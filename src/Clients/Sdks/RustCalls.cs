using GrantGen.Permissions;
using static GrantGen.Clients.Sdks.ClientReceiver;

namespace GrantGen.Clients.Sdks;

/// <summary>The livekit crate: livekit/src/room/participant/local_participant.rs, publication/remote.rs.</summary>
internal static class RustCalls
{
    public static readonly IReadOnlyList<ClientCall> All = new ClientCall[]
    {
        new("set_metadata", Need.UpdateOwnMetadata),
        new("set_attributes", Need.UpdateOwnMetadata),
        new("set_name", Need.UpdateOwnMetadata),
        new("publish_track", Need.Publish) { SourceAt = new(Options: new(1, "source"), Otherwise: SourceAt.Unknown) },
        new("publish_data", Need.PublishData),
        new("publish_raw_data", Need.PublishData),
        new("publish_dtmf", Need.PublishData),
        new("publish_transcription", Need.PublishData),
        new("send_chat_message", Need.PublishData),
        new("edit_chat_message", Need.PublishData),
        new("send_text", Need.PublishData),
        new("send_file", Need.PublishData),
        new("send_bytes", Need.PublishData),
        new("stream_text", Need.PublishData),
        new("stream_bytes", Need.PublishData),
        new("publish_data_track", Need.PublishData) { Outcome = Outcomes.DataTrack },
        new("perform_rpc", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("register_rpc_method", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("set_subscribed", Need.Subscribe, Anything) { Unless = new(0) },
    };
}
