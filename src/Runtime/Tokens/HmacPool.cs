using System.Security.Cryptography;

namespace GrantGen;

/// <summary>
/// HMAC-SHA256 under one key, by hash objects that keep the key: setting it up anew costs as much as signing a token. One
/// object a processor is kept; where two threads meet at a slot, the later one makes its own and drops it.
/// </summary>
internal sealed class HmacPool
{
    /// <summary>Bytes of a signature.</summary>
    public const int Size = 32;

    /// <summary>Slots lie this many references apart, so that no two share a cache line.</summary>
    private const int Stride = 16;

    private readonly byte[] _key;
    private readonly IncrementalHash?[] _slots;
    private readonly int _mask;

    public HmacPool(byte[] key)
    {
        int slots = 1;
        while (slots < Environment.ProcessorCount)
        {
            slots *= 2;
        }

        _key = key;
        _mask = slots - 1;
        _slots = new IncrementalHash?[slots * Stride];
    }

    /// <summary>Computes the HMAC of <paramref name="data"/>. Thread-safe.</summary>
    public void Compute(ReadOnlySpan<byte> data, Span<byte> mac)
    {
        ref IncrementalHash? slot = ref _slots[(Processor & _mask) * Stride];
        IncrementalHash hash = Interlocked.Exchange(ref slot, null) ?? IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);

        // One append a token: each call into the native library has a price of its own.
#if NETSTANDARD2_0
        hash.AppendData(data.ToArray());
        hash.GetHashAndReset().AsSpan().CopyTo(mac);
#else
        hash.AppendData(data);
        hash.GetHashAndReset(mac);
#endif

        if (Interlocked.CompareExchange(ref slot, hash, null) is not null)
        {
            hash.Dispose();
        }
    }

#if NETSTANDARD2_0
    private static int Processor => Environment.CurrentManagedThreadId;
#else
    private static int Processor => Thread.GetCurrentProcessorId();
#endif
}
