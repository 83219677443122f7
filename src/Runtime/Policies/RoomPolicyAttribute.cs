namespace GrantGen;

/// <summary>
/// Makes a partial type a policy: the permissions of the holder of a LiveKit access token, computed at compile time. The
/// generator adds <c>CreateToken</c>, <c>WriteToken</c> and <c>Grants</c> to the type.
/// </summary>
/// <remarks>
/// Every <see cref="bool"/> has three states on the wire: left out of the attribute it is left out of the token, and the
/// server's default applies. Defaults: livekit/protocol auth/grants.go.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class RoomPolicyAttribute : Attribute
{
    /// <summary>
    /// The room: a constant name, or a template such as <c>"class-{classId}"</c> whose holes become string parameters of
    /// the factories (<c>{{</c> and <c>}}</c> are literal braces). Left out, the name itself is a parameter. At most 256
    /// bytes of UTF-8.
    /// </summary>
    public string? Room { get; set; }

    /// <summary>
    /// The only room to which <see cref="RoomAdmin"/> may forward or move participants: a constant or a template, as
    /// <see cref="Room"/>. At most 256 bytes of UTF-8.
    /// </summary>
    public string? DestinationRoom { get; set; }

    /// <summary>
    /// How long a token may be used to connect: a whole number and a unit, <c>"90s"</c>, <c>"15m"</c>, <c>"1h"</c>,
    /// <c>"7d"</c>. Six hours if left out, as in LiveKit's own SDKs. A session that runs is not ended by it.
    /// </summary>
    public string? Ttl { get; set; }

    /// <summary>The kind of participant as which the holder joins.</summary>
    public ParticipantKind Kind { get; set; }

    /// <summary>The name of a room preset in the server's configuration. The server rejects an unknown name.</summary>
    public string? RoomPreset { get; set; }

    /// <summary>Whether the token joins a room. True if left out: set it to false for a token of the server APIs.</summary>
    public bool RoomJoin { get; set; } = true;

    /// <summary>Create and delete rooms, any room. Not needed to join: the server creates a room when it is first joined.</summary>
    public bool RoomCreate { get; set; }

    /// <summary>List all rooms.</summary>
    public bool RoomList { get; set; }

    /// <summary>Start, stop and list egress (recording), of any room.</summary>
    public bool RoomRecord { get; set; }

    /// <summary>
    /// Moderate the room that the token names: participants, their tracks and permissions, data, metadata. The holder of a join token can
    /// so grant itself every participant permission of that room, through <c>UpdateParticipant</c> (measured on livekit-server 1.13.11).
    /// </summary>
    public bool RoomAdmin { get; set; }

    /// <summary>Manage ingress.</summary>
    public bool IngressAdmin { get; set; }

    /// <summary>Not listed to the others. The server does not announce the tracks of a hidden participant.</summary>
    public bool Hidden { get; set; }

    /// <summary>The participant is a recorder: the room shows as being recorded.</summary>
    public bool Recorder { get; set; }

    /// <summary>The participant is an agent; also opens the server's worker endpoint.</summary>
    public bool Agent { get; set; }

    /// <summary>Publish tracks. The server's default is true; false overrides <see cref="CanPublishSources"/>.</summary>
    public bool CanPublish { get; set; }

    /// <summary>Subscribe to tracks of others. The server's default is true.</summary>
    public bool CanSubscribe { get; set; }

    /// <summary>
    /// Publish data: packets, chat, streams, DTMF, RPC. The server's default is the value of <see cref="CanPublish"/>; it
    /// drops denied data silently.
    /// </summary>
    public bool CanPublishData { get; set; }

    /// <summary>The sources from which the holder may publish tracks; all if not set.</summary>
    public TrackSources CanPublishSources { get; set; }

    /// <summary>
    /// Change the participant's own name, metadata and attributes. <b>The server's default
    /// is false</b>, and many clients do not report the rejection.
    /// </summary>
    public bool CanUpdateOwnMetadata { get; set; }

    /// <summary>Receive the metrics of other participants. The server's default is false.</summary>
    public bool CanSubscribeMetrics { get; set; }

    /// <summary>Manage agent sessions. The server's default is false.</summary>
    public bool CanManageAgentSession { get; set; }
}
