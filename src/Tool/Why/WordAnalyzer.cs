using System.Text.RegularExpressions;
using GrantGen.Facts;

namespace GrantGen.Tool.Why;

/// <summary>Turns text into terms: words without endings, one for all synonyms. Immutable and thread-safe.</summary>
internal sealed partial class WordAnalyzer
{
    /// <summary>Letters with a mark, and the letters that people type instead of them.</summary>
    private const string Marked = "áàâäãåçéèêëíìîïñóòôöõúùûü";

    private const string Unmarked = "aaaaaaceeeeiiiinooooouuuu";

    /// <summary>A term of texts with a grant in snake case: the claims of a token have camel case.</summary>
    private const string SnakeCase = "snakecase";

    /// <summary>A term of texts with a track source in capital letters.</summary>
    private const string UpperCase = "uppercase";

    /// <summary>The grants that have another name in snake case, by that name.</summary>
    private static readonly HashSet<string> s_snakeGrants = new(GrantTable.All.Select(grant => grant.WireName).Where(name => name.Any(char.IsAsciiLetterUpper))
        .Select(ToSnakeCase), StringComparer.Ordinal);

    private readonly HashSet<string> _stopWords;
    private readonly Dictionary<string, string> _synonyms = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<(string[] Words, string[] Replacement)> _phrases;

    public WordAnalyzer(WordList words)
    {
        _stopWords = new HashSet<string>(words.StopWords, StringComparer.Ordinal);
        foreach (string[] group in words.Synonyms.Select(line => line.Split(' ')))
        {
            string term = Stemmer.Stem(group[0]);
            foreach (string word in group)
            {
                _synonyms[Stemmer.Stem(word)] = term;
            }
        }

        _phrases = [.. words.Phrases.Select(line => line.Split(" = ")).Select(pair => (pair[0].Split(' '), pair[1].Split(' ')))];
        Generic = new HashSet<string>(words.Generic.Select(ToTerm), StringComparer.Ordinal);
        Wrappers = new HashSet<string>(words.Wrappers.Select(ToTerm), StringComparer.Ordinal);
        Field = new HashSet<string>(words.Field.Select(ToTerm), StringComparer.Ordinal);
        Names = new HashSet<string>(words.Names, StringComparer.Ordinal);
        Browser = new HashSet<string>(words.Browser, StringComparer.Ordinal);
        OtherProducts = new HashSet<string>(words.OtherProducts, StringComparer.Ordinal);
    }

    /// <summary>Terms that mean little alone.</summary>
    public IReadOnlySet<string> Generic { get; }

    /// <summary>Terms that an SDK puts around the text of a server.</summary>
    public IReadOnlySet<string> Wrappers { get; }

    /// <summary>Terms of concepts that LiveKit and other software have.</summary>
    public IReadOnlySet<string> Field { get; }

    /// <summary>Names of LiveKit, in lower case.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>Names that belong to browsers and languages, in lower case.</summary>
    public IReadOnlySet<string> Browser { get; }

    /// <summary>Names of other products, in lower case.</summary>
    public IReadOnlySet<string> OtherProducts { get; }

    /// <summary>Every word that has a synonym, as a stem.</summary>
    public IEnumerable<string> KnownStems => _synonyms.Keys;

    /// <summary>Words in lower case. A name in camel case is split into its words, except LiveKit.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        string lower = Size().Replace(CamelBoundary().Replace(text.Replace("LiveKit", "livekit", StringComparison.Ordinal), " ").ToLowerInvariant()
            .Replace('’', '\''), " ");
        lower = string.Concat(lower.Select(letter => Marked.IndexOf(letter, StringComparison.Ordinal) is >= 0 and int at ? Unmarked[at] : letter));
        return [.. Word().Matches(Negation().Replace(lower, " not")).Select(match => match.Value)];
    }

    /// <summary>The term of a stem.</summary>
    public string TermOfStem(string stem) => _synonyms.GetValueOrDefault(stem, stem);

    /// <summary>Whether a word carries no meaning.</summary>
    public bool IsStopWord(string word) => _stopWords.Contains(word);

    /// <summary>The terms of a text.</summary>
    public IReadOnlyList<string> Terms(string text)
    {
        IReadOnlyList<string> words = Split(text);
        List<string> joined = [];
        for (int i = 0; i < words.Count;)
        {
            (string[] phrase, string[] replacement) = _phrases.FirstOrDefault(candidate => StartsAt(words, i, candidate.Words));
            if (phrase is null)
            {
                joined.Add(words[i++]);
            }
            else
            {
                joined.AddRange(replacement);
                i += phrase.Length;
            }
        }

        if (SnakeName().Matches(text).Any(match => s_snakeGrants.Contains(match.Value)))
        {
            joined.Add(SnakeCase);
        }

        if (CapitalSource().IsMatch(text))
        {
            joined.Add(UpperCase);
        }

        return [.. joined.Where(word => word.Length > 1 && !_stopWords.Contains(word)).Select(ToTerm)];
    }

    private static string ToSnakeCase(string name) => CamelBoundary().Replace(name, "_").ToLowerInvariant();

    private static bool StartsAt(IReadOnlyList<string> words, int start, string[] phrase)
        => start + phrase.Length <= words.Count && !phrase.Where((word, i) => words[start + i] != word).Any();

    private string ToTerm(string word) => TermOfStem(Stemmer.Stem(word));

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex CamelBoundary();

    /// <summary>Between a number and its unit: <c>600kb</c>.</summary>
    [GeneratedRegex(@"(?<=\b\d+)(?=(?:kb|kib|mb|mib)\b)")]
    private static partial Regex Size();

    [GeneratedRegex(@"n't\b")]
    private static partial Regex Negation();

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();

    [GeneratedRegex("[a-z]+(?:_[a-z]+)+")]
    private static partial Regex SnakeName();

    /// <summary>In quotation marks, as in a list; a log line names sources in capitals without them.</summary>
    [GeneratedRegex("[\"'](?:CAMERA|MICROPHONE|SCREEN_?SHARE(?:_AUDIO)?)[\"']")]
    private static partial Regex CapitalSource();
}
