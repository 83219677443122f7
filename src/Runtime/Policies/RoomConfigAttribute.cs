namespace GrantGen;

/// <summary>
/// The configuration of the room that a token creates by joining it (claim <c>roomConfig</c>), beside
/// <see cref="RoomPolicyAttribute"/>. The server ignores it where the room exists already.
/// </summary>
/// <remarks>
/// A client can read its token, so this attribute has no settings that contain credentials: configure egress, with its storage keys, through the server API.
/// Source: livekit/protocol livekit_room.proto, <c>RoomConfiguration</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class RoomConfigAttribute : Attribute
{
    /// <summary>Seconds that an empty room is kept before anyone joins; 0 means the server's default (300).</summary>
    public uint EmptyTimeout { get; set; }

    /// <summary>Seconds that the room is kept after the last participant leaves; 0 means the server's default (20).</summary>
    public uint DepartureTimeout { get; set; }

    /// <summary>The maximum number of participants at a time, agents and egress not counted; 0 means no limit.</summary>
    public uint MaxParticipants { get; set; }

    /// <summary>The metadata of the room, which every participant can read. At most 64 KiB of UTF-8.</summary>
    public string? Metadata { get; set; }

    /// <summary>The minimum playout delay of subscribers, in milliseconds.</summary>
    public uint MinPlayoutDelay { get; set; }

    /// <summary>The maximum playout delay of subscribers, in milliseconds.</summary>
    public uint MaxPlayoutDelay { get; set; }

    /// <summary>Synchronize the audio and video of each participant.</summary>
    public bool SyncStreams { get; set; }

    /// <summary>
    /// Tags of the room, as <c>"key=value"</c>; the key ends at the first equals sign. Of two with one key, the last counts. For LiveKit
    /// Cloud: livekit-server 1.13.11 ignores them.
    /// </summary>
    public string[]? Tags { get; set; }
}
