namespace GrantGen.Tool.Why;

/// <summary>Removes English endings. Two forms of a word need the same stem, which does not have to be the right one.</summary>
internal static class Stemmer
{
    private static readonly (string Ending, string Replacement)[] s_endings =
    [
        ("ization", "ize"), ("ations", "ate"), ("ation", "ate"), ("iness", "y"), ("ingly", ""), ("ments", "ment"), ("ies", "y"), ("ings", ""), ("ing", ""),
        ("edly", ""), ("ied", "y"), ("ed", ""), ("ers", "er"), ("es", ""), ("s", ""), ("ly", ""),
    ];

    public static string Stem(string word)
    {
        if (word.Length <= 3 || word.All(char.IsAsciiDigit))
        {
            return word;
        }

        foreach ((string ending, string replacement) in s_endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length + replacement.Length >= 3
                && !(ending == "s" && word.EndsWith("ss", StringComparison.Ordinal)))
            {
                word = word[..^ending.Length] + replacement;
                break;
            }
        }

        if (word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z'))
        {
            word = word[..^1];
        }

        return word.Length > 3 && word[^1] == 'e' ? word[..^1] : word;
    }
}
