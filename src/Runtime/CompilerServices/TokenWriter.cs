using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace GrantGen.CompilerServices;

/// <summary>
/// Writes one token. For generated code only, which knows the order of the claims; its members can change with any version of the generator.
/// </summary>
/// <remarks>
/// The payload is appended as JSON to the part that the compiler computed, and is encoded and signed once it is complete. A call that throws leaves
/// its rented buffers to the garbage collector, which is cheaper than a try block for each token.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct TokenWriter
{
    private readonly TokenSigner _signer;
    private ReadOnlySpan<byte> _encoded;
    private readonly long _ttlSeconds;
    private SigningState _slot;
    private byte[] _json;
    private int _length;
    private long _roomBytes;

    /// <summary>Begins a token.</summary>
    /// <param name="signer">Signs it.</param>
    /// <param name="encoded">The header, a full stop, and the first part of the payload, encoded: a multiple of three bytes.</param>
    /// <param name="rest">The rest of the payload that the compiler knows, as JSON.</param>
    /// <param name="ttlSeconds">The policy's lifetime, in seconds.</param>
    /// <param name="options">The caller's options.</param>
    /// <exception cref="ArgumentNullException"><paramref name="signer"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The requested lifetime is under a second, or longer than the policy's.</exception>
    public TokenWriter(TokenSigner signer, ReadOnlySpan<byte> encoded, ReadOnlySpan<byte> rest, long ttlSeconds, scoped in ParticipantOptions options)
    {
        if (signer is null)
        {
            throw new ArgumentNullException(nameof(signer));
        }

        _signer = signer;
        _encoded = encoded;
        _ttlSeconds = options.Ttl is { } ttl ? Shortened(ttl, ttlSeconds) : ttlSeconds;
        _slot = signer.Pool.Rent();

        // No call on the unfinished writer: it would keep the JIT from promoting its fields, which costs a twentieth of the time for a token.
        _json = rest.Length <= _slot.Buffer.Length ? _slot.Buffer : ArrayPool<byte>.Shared.Rent(rest.Length);
        rest.CopyTo(_json);
        _length = rest.Length;
    }

    /// <summary>Writes JSON that was computed at compile time.</summary>
    /// <param name="json">Valid JSON at this position.</param>
    public void Json(scoped ReadOnlySpan<byte> json)
    {
        Reserve(json.Length);
        json.CopyTo(_json.AsSpan(_length));
        _length += json.Length;
    }

    /// <summary>Writes the name of a room into an open JSON string.</summary>
    /// <param name="name">The name.</param>
    /// <param name="parameter">The caller's name for it.</param>
    /// <exception cref="ArgumentException">It is null, empty or too long, or has half a surrogate pair.</exception>
    public void RoomName(string name, string parameter)
    {
        Throw.IfNullOrEmpty(name, parameter, "The room name");
        Throw.IfNotUnicode(name, parameter, "The room name");
        Throw.IfTooLong(name, _signer.Limits.MaxRoomNameBytes, parameter, "The room name");
        Text(name);
    }

    /// <summary>Begins the name of a room, or of a deployment, that comes from a template.</summary>
    /// <param name="literalBytes">Bytes of UTF-8 between the holes.</param>
    public void BeginRoom(int literalBytes) => _roomBytes = literalBytes;

    /// <summary>Writes the value of a hole of a template into an open JSON string.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The caller's name for it.</param>
    /// <param name="following">The literal text between this hole and the next one; empty after the last hole.</param>
    /// <exception cref="ArgumentException">It is null or empty, has half a surrogate pair, or makes the template ambiguous.</exception>
    public void Hole(string value, string parameter, string following)
    {
        Throw.IfNullOrEmpty(value, parameter, "A value of the template");
        if (following.Length > 0 && Framing.EndsEarly(value, following))
        {
            throw new ArgumentException($"A value of the template contains '{following}', the text after its hole, or ends with a part of it. Another pair of values would make the same name.", parameter);
        }

        Hole(value, parameter);
    }

    /// <summary>Writes the value of the last hole of a room's template into an open JSON string.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The caller's name for it.</param>
    /// <exception cref="ArgumentException">It is null or empty, or has half a surrogate pair.</exception>
    public void Hole(string value, string parameter)
    {
        Throw.IfNullOrEmpty(value, parameter, "A value of the template");
        Throw.IfNotUnicode(value, parameter, "A value of the template");
        _roomBytes += Encoding.UTF8.GetByteCount(value);
        Text(value);
    }

    /// <summary>Ends the name of a room that comes from a template.</summary>
    /// <param name="template">The template.</param>
    /// <param name="parameter">The caller's name for the value of its last hole.</param>
    /// <exception cref="ArgumentException">The name is too long.</exception>
    public readonly void EndRoom(string template, string parameter)
    {
        if (_roomBytes > _signer.Limits.MaxRoomNameBytes)
        {
            Throw.TooLong(_roomBytes, _signer.Limits.MaxRoomNameBytes, parameter, $"The room name made of '{template}'");
        }
    }

    /// <summary>Writes the identity into an open JSON string.</summary>
    /// <param name="identity">The identity.</param>
    /// <exception cref="ArgumentException">It is null, empty or too long, or has half a surrogate pair.</exception>
    public void Identity(string identity)
    {
        Throw.IfNullOrEmpty(identity, nameof(identity), "The identity");
        Throw.IfNotUnicode(identity, nameof(identity), "The identity");
        Throw.IfTooLong(identity, _signer.Limits.MaxIdentityBytes, nameof(identity), "The identity");
        Text(identity);
    }

    /// <summary>Writes the identity of a server token, if it has one.</summary>
    /// <param name="identity">The identity, or null.</param>
    /// <exception cref="ArgumentException">It is empty or too long, or has half a surrogate pair.</exception>
    public void OptionalIdentity(string? identity)
    {
        if (identity is not null)
        {
            Json(",\"sub\":\""u8);
            Identity(identity);
            Json("\""u8);
        }
    }

    /// <summary>Writes the claims of the caller's options.</summary>
    /// <param name="options">The caller's options.</param>
    /// <exception cref="ArgumentException">A value is over its limit.</exception>
    public void Options(in ParticipantOptions options)
    {
        if (options.Name is { Length: > 0 } name)
        {
            if (_signer.Limits.MaxNameBytes != int.MaxValue)
            {
                Throw.IfTooLong(name, _signer.Limits.MaxNameBytes, nameof(options), nameof(options.Name));
            }

            Claim(",\"name\":\""u8, name);
        }

        if (options.Metadata is { Length: > 0 } metadata)
        {
            Throw.IfTooLong(metadata, _signer.Limits.MaxMetadataBytes, nameof(options), nameof(options.Metadata));
            Claim(",\"metadata\":\""u8, metadata);
        }

        if (options.Attributes is { Count: > 0 } attributes)
        {
            Attributes(attributes);
        }
    }

    /// <summary>Writes an object as the participant's metadata, and the other claims of the caller's options.</summary>
    /// <param name="metadata">The object; null leaves the metadata out.</param>
    /// <param name="metadataType">How it is serialised.</param>
    /// <param name="options">The caller's options; their metadata must be null.</param>
    /// <exception cref="ArgumentException">A value is over its limit, or there is metadata twice.</exception>
    public void Options<TMetadata>(TMetadata metadata, JsonTypeInfo<TMetadata> metadataType, in ParticipantOptions options)
    {
        if (metadataType is null)
        {
            throw new ArgumentNullException(nameof(metadataType));
        }

        if (options.Metadata is not null)
        {
            throw new ArgumentException("Metadata is set twice: as an object and as a string.", nameof(options));
        }

        if (metadata is not null)
        {
            TypedMetadata(metadata, metadataType);
        }

        Options(in options);
    }

    private static long Shortened(TimeSpan ttl, long policySeconds)
    {
        // Ticks are compared, so that no rounding lengthens a lifetime.
        long seconds = ttl.Ticks / TimeSpan.TicksPerSecond;
        return seconds >= 1 && ttl.Ticks <= policySeconds * TimeSpan.TicksPerSecond
            ? seconds
            : throw new ArgumentOutOfRangeException(
                "options",
                FormattableString.Invariant($"Ttl is {ttl}; it is at least 1 second and at most the {policySeconds} seconds of the policy."));
    }

    private void Claim(ReadOnlySpan<byte> open, string value)
    {
        Json(open);
        Text(value);
        Json("\""u8);
    }
}
