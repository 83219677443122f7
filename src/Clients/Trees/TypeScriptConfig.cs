using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Trees;

/// <summary>The settings of a <c>tsconfig.json</c> or <c>jsconfig.json</c> that map modules to files, as they are written.</summary>
/// <param name="Extends">The configurations that it inherits from. A later one overrides an earlier one.</param>
/// <param name="References">The projects that it refers to.</param>
/// <param name="BaseUrl">The folder of modules that are not relative; null if it states none.</param>
/// <param name="Paths">The targets of each pattern; null if it states none.</param>
internal sealed record TypeScriptConfig(IReadOnlyList<string> Extends, IReadOnlyList<string> References, string? BaseUrl,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Paths)
{
    /// <summary>JSON with comments and trailing commas has the tokens of JavaScript.</summary>
    private static readonly ClientLanguage s_language = ClientLanguages.FindByPath("tsconfig.ts")!;

    private static readonly char[] s_slashes = { '/', '\\' };

    /// <summary>Whether a file is such a configuration, by its name: <c>tsconfig.app.json</c> is one, too.</summary>
    public static bool IsConfig(string path)
    {
        string name = path.Substring(path.LastIndexOfAny(s_slashes) + 1);
        return name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            && (name.StartsWith("tsconfig", StringComparison.OrdinalIgnoreCase) || name.StartsWith("jsconfig", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Reads a configuration. What is not valid is left out.</summary>
    public static TypeScriptConfig Parse(string text)
    {
        TokenBuffer buffer = TokenBuffer.Rent();
        (TokenList tokens, _) = s_language.Read(text, buffer);
        int root = 0;
        while (root < tokens.Count && !tokens.Is(root, "{"))
        {
            root++;
        }

        int options = Find(tokens, root, "compilerOptions");
        TypeScriptConfig config = new(
            StringsAt(tokens, Find(tokens, root, "extends")),
            ReferencesAt(tokens, Find(tokens, root, "references")),
            StringsAt(tokens, Find(tokens, options, "baseUrl")).FirstOrDefault(),
            PathsAt(tokens, Find(tokens, options, "paths")));
        buffer.Return();
        return config;
    }

    /// <summary>The value of an object's property; -1 if the object has none of the name.</summary>
    private static int Find(TokenList tokens, int open, string name)
        => Properties(tokens, open).LastOrDefault(property => tokens.TextOf(property) == name) is > 0 and var found ? found + 2 : -1;

    /// <summary>The names of an object's properties.</summary>
    private static IEnumerable<int> Properties(TokenList tokens, int open)
    {
        for (int i = open + 1; open >= 0 && tokens.Is(open, "{") && i < tokens.MatchingBracket(open); i++)
        {
            if (tokens.KindOf(i) == TokenKind.StringLiteral && tokens.Is(i + 1, ":"))
            {
                yield return i;
            }

            i = tokens.SkipBrackets(i);
        }
    }

    /// <summary>A string, or the strings of an array.</summary>
    private static IReadOnlyList<string> StringsAt(TokenList tokens, int value)
    {
        List<string> found = new();
        int end = tokens.Is(value, "[") ? tokens.MatchingBracket(value) : value + 1;
        for (int i = tokens.Is(value, "[") ? value + 1 : value; value >= 0 && i < end; i++)
        {
            if (tokens.KindOf(i) == TokenKind.StringLiteral)
            {
                found.Add(tokens.TextOf(i));
            }

            i = tokens.SkipBrackets(i);
        }

        return found;
    }

    private static IReadOnlyList<string> ReferencesAt(TokenList tokens, int value)
    {
        List<string> found = new();
        for (int i = value + 1; value >= 0 && tokens.Is(value, "[") && i < tokens.MatchingBracket(value); i++)
        {
            found.AddRange(StringsAt(tokens, Find(tokens, i, "path")));
            i = tokens.SkipBrackets(i);
        }

        return found;
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<string>>? PathsAt(TokenList tokens, int value)
    {
        if (value < 0)
        {
            return null;
        }

        Dictionary<string, IReadOnlyList<string>> paths = new(StringComparer.Ordinal);
        foreach (int pattern in Properties(tokens, value))
        {
            paths[tokens.TextOf(pattern)] = StringsAt(tokens, pattern + 2);
        }

        return paths;
    }
}
