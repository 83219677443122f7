namespace GrantGen.Clients.Uses;

/// <summary>The modules that a JavaScript text names, found without lexing.</summary>
internal static class ModuleNames
{
    private const int Longest = 300;

    private static readonly string[] s_words = { "from", "import", "require" };

    /// <summary>All modules, those in comments included.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        List<string>? found = null;
        foreach (string word in s_words)
        {
            for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                int quote = at + word.Length;
                while (quote < text.Length && text[quote] is ' ' or '(' or '\n' or '\r' or '\t')
                {
                    quote++;
                }

                if (quote < text.Length && text[quote] is '"' or '\''
                    && text.IndexOf(text[quote], quote + 1, Math.Min(Longest, text.Length - quote - 1)) is > 0 and var end)
                {
                    (found ??= new List<string>()).Add(text.Substring(quote + 1, end - quote - 1));
                }
            }
        }

        return found ?? (IReadOnlyList<string>)Array.Empty<string>();
    }
}
