using System.Text;
using GrantGen.Facts;

namespace GrantGen;

/// <summary>
/// The ten fields of LiveKit's protobuf message <c>ParticipantPermission</c>, by its names. <c>RoomService.UpdateParticipant</c>
/// replaces them: a field that is not sent is revoked, so send them all. A server on livekit/protocol v1.54.0 or later leaves
/// <see cref="Agent"/> as the token had it and replaces the other nine; livekit-server 1.13.11 and older replace all ten.
/// Immutable and thread-safe. Its name differs from that of the message, because its values are copied into the message type of a server SDK.
/// </summary>
/// <remarks>Source: livekit/protocol livekit_models.proto; livekit/livekit pkg/service/roommanager.go.</remarks>
public sealed record FullParticipantPermission
{
    internal FullParticipantPermission(PolicyGrants grants)
    {
        // The server computes this message whether or not the token joins a room, so RoomJoin does not matter.
        CanSubscribe = ServerDefaults.CanSubscribe(grants.CanSubscribe);
        CanPublish = ServerDefaults.CanPublish(grants.CanPublish);
        CanPublishData = ServerDefaults.CanPublishData(grants.CanPublishData, grants.CanPublish);
        int sources = (int)(grants.CanPublishSources ?? TrackSources.None);
        CanPublishSources = (TrackSources)((sources & (TrackSourceTable.AllFlags | TrackSourceTable.UnknownFlag)) | ((sources >> TrackSourceTable.OtherCaseShift) & TrackSourceTable.AllFlags));
        Hidden = grants.Hidden ?? false;
        Recorder = grants.Recorder ?? false;
        CanUpdateMetadata = grants.CanUpdateOwnMetadata ?? false;
        Agent = grants.Agent ?? false;
        CanSubscribeMetrics = grants.CanSubscribeMetrics ?? false;
        CanManageAgentSession = grants.CanManageAgentSession ?? false;
    }

    /// <summary><c>can_subscribe</c>.</summary>
    public bool CanSubscribe { get; }

    /// <summary><c>can_publish</c>.</summary>
    public bool CanPublish { get; }

    /// <summary><c>can_publish_data</c>.</summary>
    public bool CanPublishData { get; }

    /// <summary><c>can_publish_sources</c>: <see cref="TrackSources.None"/> is LiveKit's empty list, which restricts nothing. Has a bit without a name where a token names another source.</summary>
    public TrackSources CanPublishSources { get; }

    /// <summary><c>hidden</c>.</summary>
    public bool Hidden { get; }

    /// <summary><c>recorder</c>.</summary>
    public bool Recorder { get; }

    /// <summary><c>can_update_metadata</c>: in a token it is called <c>canUpdateOwnMetadata</c>.</summary>
    public bool CanUpdateMetadata { get; }

    /// <summary><c>agent</c>. UpdateParticipant ignores it from livekit/protocol v1.54.0 on.</summary>
    public bool Agent { get; }

    /// <summary><c>can_subscribe_metrics</c>.</summary>
    public bool CanSubscribeMetrics { get; }

    /// <summary><c>can_manage_agent_session</c>.</summary>
    public bool CanManageAgentSession { get; }

    /// <summary>
    /// The message as protobuf JSON, ready to be the field <c>permission</c> of an <c>UpdateParticipant</c> request. Every
    /// flag is written, false ones as well.
    /// </summary>
    public string ToJson()
    {
        StringBuilder json = new("{");
        Flag("canSubscribe", CanSubscribe);
        Flag("canPublish", CanPublish);
        Flag("canPublishData", CanPublishData);
        json.Append("\"canPublishSources\":[").Append(string.Join(",", SourceNames())).Append("],");
        Flag("hidden", Hidden);
        Flag("recorder", Recorder);
        Flag("canUpdateMetadata", CanUpdateMetadata);
        Flag("agent", Agent);
        Flag("canSubscribeMetrics", CanSubscribeMetrics);
        Flag("canManageAgentSession", CanManageAgentSession);
        json[json.Length - 1] = '}';
        return json.ToString();

        void Flag(string name, bool value) => json.Append('"').Append(name).Append("\":").Append(value ? "true" : "false").Append(',');
    }

    // The members of the protobuf enum TrackSource are the token's names in upper case.
    private IEnumerable<string> SourceNames()
    {
        foreach (TrackSourceInfo source in TrackSourceTable.All)
        {
            if (((int)CanPublishSources & source.Flag) != 0)
            {
                yield return $"\"{source.WireName.ToUpperInvariant()}\"";
            }
        }

        // As the server translates a name that it does not know: the list must not become empty, because that means every source.
        if (((int)CanPublishSources & TrackSourceTable.UnknownFlag) != 0)
        {
            yield return $"\"{TrackSourceTable.UnknownProtobufName}\"";
        }
    }
}
