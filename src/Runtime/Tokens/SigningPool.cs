namespace GrantGen;

/// <summary>
/// Keeps the reusable state for signing under one key, one <see cref="SigningState"/> per processor: setting up the key anew costs as much as a
/// token. If two threads use one slot, the later one rents the state of a neighboring slot, or creates its own. Thread-safe.
/// </summary>
/// <remarks>Only the pool refers to its slots, and no thread does: the state of a rotated key is collected together with its signer.</remarks>
internal sealed class SigningPool
{
    /// <summary>The distance of two slots, in references, so that no two share a cache line.</summary>
    private const int Stride = 16;

    /// <summary>The number of slots that are tried before a state is created: each attempt can fetch a cache line from another processor.</summary>
    private const int MaxProbes = 4;

    private readonly byte[]? _key;
    private readonly byte[] _issuerJson;
    private readonly SigningState?[] _slots;
    private readonly int _mask;

    /// <param name="key">The key of the HMAC; null if an <see cref="ITokenSignature"/> signs.</param>
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
    public SigningState Rent()
    {
        int home = Processor & _mask;
        return Interlocked.Exchange(ref _slots[home * Stride], null) ?? RentFromOtherSlot(home);
    }

    /// <summary>Returns a state to its slot.</summary>
    public void Return(SigningState slot)
    {
        if (Interlocked.CompareExchange(ref _slots[slot.Home * Stride], slot, null) is not null)
        {
            slot.Dispose();
        }
    }

    /// <summary>
    /// Two threads can get the same processor number for a while, because the number is cached, and a thread can move to another processor half-way.
    /// Without a second attempt each such token would set up the key.
    /// </summary>
    private SigningState RentFromOtherSlot(int home)
    {
        for (int probe = 1; probe < MaxProbes && probe <= _mask; probe++)
        {
            if (Interlocked.Exchange(ref _slots[((home + probe) & _mask) * Stride], null) is { } slot)
            {
                // The state moves to the slot of this thread's processor, where the thread probably still runs for its next token.
                slot.Home = home;
                return slot;
            }
        }

        return new SigningState(_key, _issuerJson, home);
    }
}
