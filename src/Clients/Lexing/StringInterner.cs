namespace GrantGen.Clients.Lexing;

/// <summary>
/// The texts of tokens, each made once as long as nothing of the same hash comes: code says the same few words over and over, and a
/// string of each would be most of what reading a file leaves to the garbage collector.
/// </summary>
internal static class StringInterner
{
    private const int Size = 4_096;

    /// <summary>Longer strings rarely occur twice.</summary>
    private const int Longest = 40;

    /// <summary>Written by all threads: whoever comes last is found, and what is found is compared.</summary>
    private static readonly string?[] s_texts = new string?[Size];

    /// <summary>A part of a text.</summary>
    public static string Intern(string text, int start, int length)
    {
        if (length is 0 or > Longest)
        {
            return text.Substring(start, length);
        }

        int hash = length;
        for (int i = start; i < start + length; i++)
        {
            hash = unchecked((hash * 31) + text[i]);
        }

        ref string? shared = ref s_texts[(hash ^ (hash >> 12)) & (Size - 1)];
        string? known = shared;
        if (known is null || known.Length != length || string.CompareOrdinal(text, start, known, 0, length) != 0)
        {
            shared = known = text.Substring(start, length);
        }

        return known;
    }
}
