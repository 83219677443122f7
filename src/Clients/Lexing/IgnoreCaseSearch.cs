namespace GrantGen.Clients.Lexing;

/// <summary>
/// A word that is looked for in whole files in any case. The runtime's own search goes character by character where globalization
/// is invariant, as in many containers: here the rarest letter is looked for, and the rest only around it.
/// </summary>
internal sealed class IgnoreCaseSearch
{
    private readonly int _offset;
    private readonly char[] _letters;

    /// <summary>A word of ASCII letters.</summary>
    /// <param name="word">The word.</param>
    /// <param name="rarest">The letter of it that code has least of, in lower case.</param>
    public IgnoreCaseSearch(string word, char rarest)
    {
        Text = word;
        _offset = word.IndexOf(rarest);
        _letters = new[] { rarest, char.ToUpperInvariant(rarest) };
    }

    /// <summary>The word.</summary>
    public string Text { get; }

    /// <summary>Whether a text has the word in it.</summary>
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
