namespace GrantGen.Clients.Lexing;

/// <summary>
/// A cache of the strings of tokens, in which a string replaces another one of the same hash. Code repeats the same few words; a new string for each
/// occurrence would be most of the garbage of reading a file.
/// </summary>
internal static class StringInterner
{
    private const int Size = 4_096;

    /// <summary>Longer strings rarely occur twice.</summary>
    private const int Longest = 40;

    /// <summary>Shared by all threads without a lock: the last write wins, and each hit is compared with the text.</summary>
    private static readonly string?[] s_texts = new string?[Size];

    /// <summary>The string for a part of a text.</summary>
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
