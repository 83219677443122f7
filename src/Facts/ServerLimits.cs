namespace GrantGen.Facts;

/// <summary>
/// The limits of the LiveKit server, in bytes of UTF-8, by its own defaults
/// (livekit/livekit pkg/config/config.go, <c>LimitConfig</c>). An operator may set others.
/// </summary>
internal static class ServerLimits
{
    /// <summary>Name of a room.</summary>
    public const int RoomNameBytes = 256;

    /// <summary>Identity of a participant.</summary>
    public const int IdentityBytes = 256;

    /// <summary>Name of a participant.</summary>
    public const int NameBytes = 256;

    /// <summary>Metadata of a participant or a room, by today's server.</summary>
    public const int MetadataBytes = 512 * 1024;

    /// <summary>
    /// Metadata that is a constant in the source: the limit that LiveKit documented for years, and that older servers have. A
    /// constant is written once and runs against every server, so the compile-time limit is the narrower one.
    /// </summary>
    public const int ConstantMetadataBytes = 64 * 1024;

    /// <summary>Attributes of a participant: keys and values together.</summary>
    public const int AttributesBytes = 64 * 1024;

    /// <summary>
    /// A token, in characters. It is sent in a header or a query, and Go's HTTP server takes 1 MiB of headers: about 1.05 million
    /// characters were accepted, then 431 (livekit-server 1.13.11).
    /// </summary>
    public const int TokenChars = 1_000_000;

    /// <summary>Payload of an RPC (livekit/protocol utils/data_channel_rpc.go).</summary>
    public const int RpcPayloadBytes = 15 * 1024;

    /// <summary>Name of an RPC method (livekit/protocol utils/data_channel_rpc.go).</summary>
    public const int RpcMethodBytes = 64;

    /// <summary>Name of a data track.</summary>
    public const int DataTrackNameBytes = 256;

    /// <summary>Minimum key of HS256 (RFC 7518, section 3.2).</summary>
    public const int SecretBytes = 32;

    /// <summary>Default lifetime of a token, in seconds: the six hours of LiveKit's own SDKs.</summary>
    public const long DefaultTtlSeconds = 6 * 60 * 60;

    /// <summary>Longest lifetime of a join token without a warning, in seconds: a day.</summary>
    public const long LongJoinTtlSeconds = 24 * 60 * 60;
}
