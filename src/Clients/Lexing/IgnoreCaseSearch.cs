namespace GrantGen.Clients.Lexing;

/// <summary>
/// A case-insensitive search for a word in whole files. The runtime's own search compares character by character if globalization is invariant, as in
/// many containers; this one searches for the rarest letter and compares the rest only around it.
/// </summary>
internal sealed class IgnoreCaseSearch
{
    private readonly int _offset;
    private readonly char[] _letters;

    /// <summary>A word of ASCII letters.</summary>
    /// <param name="word">The word.</param>
    /// <param name="rarest">The letter of the word that is rarest in code, in lower case.</param>
    public IgnoreCaseSearch(string word, char rarest)
    {
        Text = word;
        _offset = word.IndexOf(rarest);
        _letters = new[] { rarest, char.ToUpperInvariant(rarest) };
    }

    /// <summary>The word.</summary>
    public string Text { get; }

    /// <summary>Whether a text contains the word.</summary>
    public bool OccursIn(string text)
    {
        int last = text.Length - (Text.Length - _offset);
        for (int at = _offset; at <= last; at++)
        {
            at = text.IndexOfAny(_letters, at, last + 1 - at);
            if (at < 0)
            {
                return false;
            }

            if (string.Compare(text, at - _offset, Text, 0, Text.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
