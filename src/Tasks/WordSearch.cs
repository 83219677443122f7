namespace GrantGen.Tasks;

/// <summary>
/// Searches bytes for any of several ASCII words, in any case. The algorithm is that of Wu and Manber: the two bytes at the end of a window
/// tell how far the window can move without missing a word, so most bytes are never read. Immutable and thread-safe.
/// </summary>
internal sealed class WordSearch
{
    private const int Bits = 5;
    private const int Mask = (1 << Bits) - 1;

    private readonly int _window;
    private readonly byte[] _shifts = new byte[1 << (2 * Bits)];
    private readonly byte[][][] _candidates = new byte[1 << (2 * Bits)][][];

    /// <summary>Prepares the search.</summary>
    /// <param name="words">The words, in lower case, each of at least two characters.</param>
    public WordSearch(IEnumerable<string> words)
    {
        byte[][] all = words.Select(word => word.Select(letter => (byte)letter).ToArray()).ToArray();
        _window = all.Min(word => word.Length);
        Longest = all.Max(word => word.Length);
        for (int pair = 0; pair < _shifts.Length; pair++)
        {
            _shifts[pair] = (byte)(_window - 1);
            _candidates[pair] = Array.Empty<byte[]>();
        }

        foreach (byte[] word in all)
        {
            for (int end = 1; end < _window; end++)
            {
                int pair = PairAt(word, end);
                _shifts[pair] = Math.Min(_shifts[pair], (byte)(_window - 1 - end));
            }
        }

        foreach (IGrouping<int, byte[]> group in all.GroupBy(word => PairAt(word, _window - 1)))
        {
            _candidates[group.Key] = group.ToArray();
        }
    }

    /// <summary>The length of the longest word.</summary>
    public int Longest { get; }

    /// <summary>Whether one of the words occurs.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="count">The number of bytes to search.</param>
    public bool OccursIn(byte[] bytes, int count)
    {
        byte[] shifts = _shifts;
        int end = _window - 1;
        while (end < count)
        {
            int pair = PairAt(bytes, end);
            int shift = shifts[pair];
            if (shift == 0)
            {
                foreach (byte[] word in _candidates[pair])
                {
                    if (IsAt(word, bytes, end - _window + 1, count))
                    {
                        return true;
                    }
                }

                shift = 1;
            }

            end += shift;
        }

        return false;
    }

    /// <summary>The low bits of two bytes. Letters have the same low bits in both cases; other bytes that share them only cost a comparison.</summary>
    private static int PairAt(byte[] bytes, int end) => ((bytes[end - 1] & Mask) << Bits) | (bytes[end] & Mask);

    private static bool IsAt(byte[] word, byte[] bytes, int start, int count)
    {
        if (start + word.Length > count)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            // Only this bit distinguishes the cases of an ASCII letter. Other characters are compared exactly.
            int other = word[i] is >= (byte)'a' and <= (byte)'z' ? bytes[start + i] | 0x20 : bytes[start + i];
            if (other != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
