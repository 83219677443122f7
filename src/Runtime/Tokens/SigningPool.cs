namespace GrantGen;

/// <summary>
/// Keeps what signing under one key needs again for each token, one <see cref="SigningState"/> a processor: setting up the key
/// anew costs as much as a token. If two threads meet at a slot, the later one rents a neighbour's, or creates its own state. Thread-safe.
/// </summary>
/// <remarks>Only the pool refers to its slots, and no thread does: the state of a rotated key is collected together with its signer.</remarks>
internal sealed class SigningPool
{
    /// <summary>The distance of two slots, in references, so that no two share a cache line.</summary>
    private const int Stride = 16;

    /// <summary>Slots that are looked at before one is made: each look may fetch a cache line from another processor.</summary>
    private const int Looks = 4;

    private readonly byte[]? _key;
    private readonly byte[] _issuerJson;
    private readonly SigningState?[] _slots;
    private readonly int _mask;

    /// <param name="key">The key of the HMAC; null if somebody else signs.</param>
    /// <param name="issuerJson">The end of each payload, before the times.</param>
    public SigningPool(byte[]? key, byte[] issuerJson)
    {
        int slots = 1;
        while (slots < Environment.ProcessorCount)
        {
            slots *= 2;
        }

        _key = key;
        _issuerJson = issuerJson;
        _mask = slots - 1;
        _slots = new SigningState?[slots * Stride];
    }

#if NETSTANDARD2_0
    private static int Processor => Environment.CurrentManagedThreadId;
#else
    private static int Processor => Thread.GetCurrentProcessorId();
#endif

    /// <summary>Rents a state for one token. A token that is rejected half-way does not return it.</summary>
    public SigningState Take()
    {
        int home = Processor & _mask;
        return Interlocked.Exchange(ref _slots[home * Stride], null) ?? TakeElsewhere(home);
    }

    /// <summary>Puts a slot back.</summary>
    public void Return(SigningState slot)
    {
        if (Interlocked.CompareExchange(ref _slots[slot.Home * Stride], slot, null) is not null)
        {
            slot.Dispose();
        }
    }

    /// <summary>
    /// Two threads can get the same processor number for a while, because the number is cached, and a thread can lose its
    /// processor half-way. Without a second look each such token would set up the key.
    /// </summary>
    private SigningState TakeElsewhere(int home)
    {
        for (int look = 1; look < Looks && look <= _mask; look++)
        {
            if (Interlocked.Exchange(ref _slots[((home + look) & _mask) * Stride], null) is { } slot)
            {
                // It moves in with the thread, which will be back on this processor for its next token.
                slot.Home = home;
                return slot;
            }
        }

        return new SigningState(_key, _issuerJson, home);
    }
}
