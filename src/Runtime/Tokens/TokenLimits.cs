using GrantGen.Facts;

namespace GrantGen;

/// <summary>
/// The limits of the LiveKit server, in bytes of UTF-8. The defaults are those of the server
/// (livekit/livekit pkg/config/config.go, <c>LimitConfig</c>); a server that is configured differently needs its own limits.
/// Immutable and thread-safe.
/// </summary>
public sealed class TokenLimits
{
    private readonly int _roomNameBytes = ServerLimits.RoomNameBytes;
    private readonly int _identityBytes = ServerLimits.IdentityBytes;
    private readonly int _nameBytes = int.MaxValue;
    private readonly int _metadataBytes = ServerLimits.MetadataBytes;
    private readonly int _attributesBytes = ServerLimits.AttributesBytes;
    private readonly int _tokenChars = ServerLimits.TokenChars;

    /// <summary>The server's own defaults.</summary>
    public static TokenLimits Default { get; } = new();

    /// <summary>Name of a room; 256.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public int MaxRoomNameBytes { get => _roomNameBytes; init => _roomNameBytes = Positive(value, nameof(MaxRoomNameBytes)); }

    /// <summary>Identity of a participant; 256.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public int MaxIdentityBytes { get => _identityBytes; init => _identityBytes = Positive(value, nameof(MaxIdentityBytes)); }

    /// <summary>
    /// Name of a participant; no limit, because the server checks none when a token joins (livekit-server 1.13.11). SetName and
    /// UpdateParticipant take 256 bytes.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public int MaxNameBytes { get => _nameBytes; init => _nameBytes = Positive(value, nameof(MaxNameBytes)); }

    /// <summary>Metadata of a participant; 524,288.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public int MaxMetadataBytes { get => _metadataBytes; init => _metadataBytes = Positive(value, nameof(MaxMetadataBytes)); }

    /// <summary>Attributes of a participant, keys and values together; 65,536.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public int MaxAttributesBytes { get => _attributesBytes; init => _attributesBytes = Positive(value, nameof(MaxAttributesBytes)); }

    /// <summary>The whole token, in characters; 1,000,000. The server reads it from an HTTP header, and answers 431 a little beyond that.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public int MaxTokenChars { get => _tokenChars; init => _tokenChars = Positive(value, nameof(MaxTokenChars)); }

    private static int Positive(int value, string property)
        => value > 0 ? value : throw new ArgumentOutOfRangeException(property, value, "A limit is at least 1 byte.");
}
