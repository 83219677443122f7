using System.Text.RegularExpressions;
using GrantGen.Clients;

namespace GrantGen.Tool.Why;

/// <summary>
/// The features of texts, with their weights: terms, pairs of neighboring terms, and identifiers. A misspelled word becomes the known one,
/// and a compound that is written as one word becomes its parts. Immutable and thread-safe.
/// </summary>
internal sealed partial class Vocabulary
{
    /// <summary>The weight of a word that no entry has: off-topic text must not match by the few words that it shares.</summary>
    private const double UnknownWeight = 2.6;

    private const double PossiblyUnknownWeight = 1.8;

    /// <summary>The weight of such a word in a text about LiveKit, where it is a detail of the story.</summary>
    private const double UnknownDetailWeight = 1.1;

    private const double UnknownNumberWeight = 0.8;

    private const double GenericFactor = 0.75;

    private const double PairFactor = 0.3;

    private const double IdentifierFactor = 0.6;

    private const int MinPartLength = 3;

    private const int MinIdentifierLength = 6;

    private const char PairSign = '+';

    private const char IdentifierSign = '=';

    private readonly WordAnalyzer _words;
    private readonly IReadOnlyDictionary<string, double> _weights;
    private readonly string[] _corrections;
    private readonly HashSet<string> _parts;
    private readonly HashSet<string> _names;

    /// <summary>Prepares the vocabulary.</summary>
    /// <param name="words">The word list.</param>
    /// <param name="weights">The weight of each feature of the entries.</param>
    /// <param name="texts">The texts of the entries, which have the names of LiveKit's methods and grants.</param>
    public Vocabulary(WordAnalyzer words, IReadOnlyDictionary<string, double> weights, IEnumerable<string> texts)
    {
        _words = words;
        _weights = weights;
        _corrections = [.. words.KnownStems.Concat(weights.Keys.Where(IsTerm)).Where(term => term.Length >= 4).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        string[] identifiers = [.. texts.SelectMany(text => Identifier().Matches(text).Select(match => match.Value)).Distinct(StringComparer.Ordinal)];
        _parts = [.. identifiers.SelectMany(WordAnalyzer.Split).Where(part => part.Length >= MinPartLength)];
        _names = [.. identifiers.Select(Normalize).Where(name => IsName(name, words)), .. words.Names];
    }

    /// <summary>The features of a phrase of an entry, which is spelled right.</summary>
    public static IEnumerable<string> FeaturesOfPhrase(string phrase, WordAnalyzer words)
    {
        IReadOnlyList<string> terms = words.Terms(phrase);
        return
        [
            .. terms,
            .. Pairs(terms),
            .. Identifier().Matches(phrase).Select(match => Normalize(match.Value)).Where(name => IsName(name, words)).Select(name => IdentifierSign + name),
        ];
    }

    /// <summary>The known pairs of neighbors and the terms, for a part of a text.</summary>
    public HashSet<string> WithPairs(IEnumerable<string> features)
    {
        HashSet<string> all = new(features, StringComparer.Ordinal);
        all.UnionWith(Pairs([.. features.Where(IsTerm)]).Where(_weights.ContainsKey));
        return all;
    }

    /// <summary>Whether a feature is a term, and not a pair or an identifier.</summary>
    public static bool IsTerm(string feature) => feature[0] != IdentifierSign && !feature.Contains(PairSign, StringComparison.Ordinal);

    /// <summary>Whether a feature is an identifier: the name of a method or a grant.</summary>
    public static bool IsIdentifier(string feature) => feature[0] == IdentifierSign;

    public bool IsKnown(string feature) => _weights.ContainsKey(feature);

    public bool IsGeneric(string term) => _words.Generic.Contains(term);

    /// <summary>Whether a term only means that something failed: a status, or the text that an SDK adds around a message.</summary>
    public bool IsWrapper(string term) => _words.Wrappers.Contains(term) || term.All(char.IsAsciiDigit);

    /// <summary>The terms of a text, spelled right, and its identifiers.</summary>
    public IReadOnlyList<string> Features(string text) =>
    [
        .. _words.Terms(text).SelectMany(Correct),
        .. AnyWord().Matches(text).Select(match => Normalize(match.Value)).Where(name => IsName(name, _words) && _names.Contains(name))
        .Select(name => IdentifierSign + name),
    ];

    /// <summary>The weight of a feature at a given closeness.</summary>
    public double Weight(string feature, Closeness closeness)
    {
        double weight = _weights.TryGetValue(feature, out double known) ? known
            : char.IsAsciiDigit(feature[0]) ? UnknownNumberWeight
            : closeness switch { Closeness.None => UnknownWeight, Closeness.Possible => PossiblyUnknownWeight, _ => UnknownDetailWeight };
        return weight * (IsTerm(feature) ? IsGeneric(feature) ? GenericFactor : 1 : feature[0] == IdentifierSign ? IdentifierFactor : PairFactor);
    }

    /// <summary>How certain it is that a text is about LiveKit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="features">Its features.</param>
    public Closeness ClosenessOf(string text, IReadOnlyList<string> features)
        => AnyWord().Matches(text).Any(word => _names.Contains(Normalize(word.Value)))
            ? Closeness.Named
            : (Closeness)Math.Min((int)Closeness.Likely, features.Where(_words.Field.Contains).Distinct(StringComparer.Ordinal).Count());

    private static bool IsName(string name, WordAnalyzer words)
        => name.Length >= MinIdentifierLength && !words.Browser.Contains(name) && !words.Names.Contains(name);

    private static IEnumerable<string> Pairs(IReadOnlyList<string> terms)
        => terms.Zip(terms.Skip(1), (a, b) => string.CompareOrdinal(a, b) < 0 ? a + PairSign + b : b + PairSign + a);

    private static string Normalize(string identifier) => identifier.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    private IEnumerable<string> Correct(string term)
    {
        if (term.Length < 4 || char.IsAsciiDigit(term[0]) || _weights.ContainsKey(term))
        {
            return [term];
        }

        int limit = term.Length < 7 ? 1 : 2;
        string? best = _corrections
            .Select(known => (Known: known, Distance: NameDistance.Between(term, known, limit)))
            .Where(candidate => candidate.Distance <= limit && (candidate.Known[0] == term[0] || (candidate.Distance == 1 && term.Length >= 6)))
            .OrderBy(candidate => candidate.Distance)
            .ThenByDescending(candidate => candidate.Known.Length)
            .Select(candidate => candidate.Known)
            .FirstOrDefault();
        return best is not null ? [_words.TermOfStem(best)] : Parts(term) is { } parts ? parts.SelectMany(_words.Terms) : [term];
    }

    /// <summary>The known words that a compound consists of, such as "set" and "metadata"; null if there is another part.</summary>
    private IReadOnlyList<string>? Parts(string word)
    {
        if (word.Length == 0)
        {
            return [];
        }

        for (int length = word.Length; length >= MinPartLength; length--)
        {
            if (_parts.Contains(word[..length]) && Parts(word[length..]) is { } rest)
            {
                return [word[..length], .. rest];
            }
        }

        return null;
    }

    /// <summary>A name in code: camel case, or words with underscores.</summary>
    [GeneratedRegex("[A-Za-z]+_[A-Za-z_]+|[a-z]+[A-Z][A-Za-z]+|[A-Z][a-z]+[A-Z][A-Za-z]+")]
    private static partial Regex Identifier();

    [GeneratedRegex("[A-Za-z_]+")]
    private static partial Regex AnyWord();
}
