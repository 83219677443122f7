using System.Buffers.Text;
using System.Security.Cryptography;

namespace GrantGen;

/// <summary>
/// The state to sign one token at a time: a hash that keeps the key, a buffer, and the end of the payload, which changes once
/// a second. Only the caller that rented it from the <see cref="SigningPool"/> uses it.
/// </summary>
internal sealed class SigningState : IDisposable
{
    /// <summary>Bytes of a signature.</summary>
    public const int SignatureBytes = 32;

    /// <summary>The size of a token without metadata together with its payload. There is one buffer per key and processor.</summary>
    private const int BufferBytes = 4096;

    /// <summary>Two times of at most twenty digits, and the JSON around them.</summary>
    private const int TimesBytes = 64;

    private readonly IncrementalHash? _hash;
    private readonly byte[] _end;
    private readonly int _issuerLength;
    private int _endLength;
    private long _now;
    private long _ttlSeconds;
#if !NETSTANDARD2_0
    private long _tick = -1;
#endif

    /// <param name="key">The key of the HMAC; null if an <see cref="ITokenSignature"/> signs.</param>
    /// <param name="issuerJson">The end of each payload, before the times.</param>
    /// <param name="home">The slot in the pool.</param>
    public SigningState(byte[]? key, byte[] issuerJson, int home)
    {
        _hash = key is null ? null : IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        _end = new byte[issuerJson.Length + TimesBytes];
        _issuerLength = issuerJson.Length;
        issuerJson.CopyTo(_end, 0);
        Home = home;
    }

    /// <summary>The slot in the pool.</summary>
    public int Home { get; set; }

    /// <summary>The buffer in which the token is assembled.</summary>
    public byte[] Buffer { get; } = new byte[BufferBytes];

    /// <summary>Signs.</summary>
    /// <param name="signingInput">The encoded header and payload, with the full stop between them.</param>
    /// <param name="signature">Receives the <see cref="SignatureBytes"/> bytes.</param>
    public void Sign(ReadOnlySpan<byte> signingInput, Span<byte> signature)
    {
        // One append per token, because each call into the native library has a fixed cost.
#if NETSTANDARD2_0
        _hash!.AppendData(signingInput.ToArray());
        _hash!.GetHashAndReset().AsSpan().CopyTo(signature);
#else
        _hash!.AppendData(signingInput);
        _hash!.GetHashAndReset(signature);
#endif
    }

    /// <summary>The end of a payload: <c>,"iss":"…","nbf":1764000000,"exp":1764003600}</c>.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="ttlSeconds">The lifetime of the token, in seconds.</param>
    /// <returns>The bytes; valid until the next call.</returns>
    public ReadOnlySpan<byte> End(TimeProvider time, long ttlSeconds)
    {
#if !NETSTANDARD2_0
        // The system clock is read once per tick of its timer, every few milliseconds: reading the clock and writing
        // the digits takes as long as a twentieth of the signature, a tick a fifth of that.
        long tick = ReferenceEquals(time, TimeProvider.System) ? Environment.TickCount64 : -1;
        if (tick >= 0 && tick == _tick && ttlSeconds == _ttlSeconds)
        {
            return _end.AsSpan(0, _endLength);
        }

        _tick = tick;
#endif
        long now = time.GetUtcNow().ToUnixTimeSeconds();
        if (now != _now || ttlSeconds != _ttlSeconds || _endLength == 0)
        {
            WriteTimes(now, ttlSeconds);
        }

        return _end.AsSpan(0, _endLength);
    }

    /// <inheritdoc/>
    public void Dispose() => _hash?.Dispose();

    private void WriteTimes(long now, long ttlSeconds)
    {
        Span<byte> rest = _end.AsSpan(_issuerLength);
        Utf8Formatter.TryFormat(now, rest, out int length);
        ReadOnlySpan<byte> between = ",\"exp\":"u8;
        between.CopyTo(rest.Slice(length));
        length += between.Length;
        Utf8Formatter.TryFormat(now + ttlSeconds, rest.Slice(length), out int digits);
        length += digits;
        rest[length] = (byte)'}';

        _endLength = _issuerLength + length + 1;
        _now = now;
        _ttlSeconds = ttlSeconds;
    }
}
