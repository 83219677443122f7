using System.Text.Json;
using System.Text.RegularExpressions;

namespace GrantGen.Tool.Why;

/// <summary>
/// Messages and symptoms, and their causes: the data beside this class. A text without a match has no cause, because a guess costs the reader more
/// than no answer. Immutable and thread-safe.
/// </summary>
internal sealed partial class KnowledgeBase
{
    /// <summary>The share of the best score from which other causes are shown.</summary>
    private const double ShareOfFirst = 0.72;

    private const int MaxAnswers = 5;

    /// <summary>The weight that the words around a message add to the cause that they describe.</summary>
    private const double ContextFactor = 0.6;

    /// <summary>What an entry gets whose method or grant the text names, more than that of the message's other causes: the whole list of causes is below this.</summary>
    private const double NameBonus = 0.35;

    private static readonly Lazy<KnowledgeBase> s_default = new(static () => new KnowledgeBase(Read<KnowledgeEntry[]>("entries.json")));

    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal) { "error", "http", "status", "code", "got", "get", "response", "livekit", "server" };

    private readonly Dictionary<string, KnowledgeEntry> _entries;
    private readonly IReadOnlyList<StatusRow> _statuses;
    private readonly WordAnalyzer _words;
    private readonly MessageMatcher _messages;
    private readonly SymptomMatcher _symptoms;

    /// <summary>A knowledge base of other entries, with the texts and words of this version.</summary>
    internal KnowledgeBase(IReadOnlyList<KnowledgeEntry> entries)
    {
        Entries = entries;
        Messages = Read<MessageRow[]>("messages.json");
        _statuses = Read<StatusRow[]>("statuses.json");
        _entries = Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        _words = new WordAnalyzer(Read<WordList>("words.json"));
        _messages = new MessageMatcher(Messages);
        _symptoms = new SymptomMatcher(Entries, Messages, _words);
    }

    /// <summary>The knowledge base of this version.</summary>
    public static KnowledgeBase Default => s_default.Value;

    public IReadOnlyList<KnowledgeEntry> Entries { get; }

    public IReadOnlyList<MessageRow> Messages { get; }

    /// <summary>
    /// The causes of a text, most likely first; empty if nothing matches. If the text is the ID of an entry, the result is that entry.
    /// </summary>
    public IReadOnlyList<KnowledgeEntry> Find(string text)
    {
        if (_entries.TryGetValue(text.Trim().ToUpperInvariant(), out KnowledgeEntry? entry))
        {
            return [entry];
        }

        if (IsAboutAnotherProduct(text))
        {
            return [];
        }

        SymptomText symptomText = _symptoms.Read(text);
        IReadOnlyDictionary<string, double> symptoms = _symptoms.Match(symptomText);
        Dictionary<string, double> scores = new(symptoms, StringComparer.Ordinal);
        IReadOnlyList<MessageMatch> messages = _messages.Match(text, _symptoms.HasUnknownTerm(symptomText));
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (MessageMatch match in messages.Where(match => match.Score >= messages[0].Score - 0.12))
        {
            named.UnionWith(match.Row.Entries);
            IReadOnlySet<string> called = _symptoms.EntriesOfNames(symptomText, match.Row.Entries);
            Add(match.Row.Entries, rank => (0.55 * match.Score) + 0.35 - (0.04 * rank) + (called.Contains(match.Row.Entries[rank]) ? NameBonus : 0),
                _symptoms.Match(_symptoms.Read(MessageMatcher.Context(text, match)), isContext: true), ContextFactor);
        }

        if (messages.Count == 0)
        {
            AddStatuses();
        }

        KeyValuePair<string, double>[] ordered = [.. scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)];
        return ordered.Length == 0 || ordered[0].Value < Threshold(symptomText.Closeness)
            ? []
            : [.. ordered.Where(pair => pair.Value >= ordered[0].Value * ShareOfFirst || named.Contains(pair.Key)).Take(MaxAnswers)
                .Select(pair => _entries[pair.Key])];

        // In a sentence, a status is one word of many; alone, it is the whole input. An RPC's code is LiveKit's own, in any sentence.
        void AddStatuses()
        {
            IReadOnlyList<string> words = WordAnalyzer.Split(text);
            bool isAlone = words.Count(word => !_words.IsStopWord(word) && !s_words.Contains(word)) <= 2;
            foreach (StatusRow row in _statuses.Where(row => words.Contains(row.Word)
                && (isAlone || (IsRpcCode(row.Word) && symptomText.Features.Contains("rpc")))))
            {
                named.UnionWith(row.Entries);
                Add(row.Entries, rank => 0.7 - (0.02 * rank), symptoms, factor: 0.3);
            }
        }

        void Add(IReadOnlyList<string> ids, Func<int, double> score, IReadOnlyDictionary<string, double> circumstances, double factor)
        {
            for (int rank = 0; rank < ids.Count; rank++)
            {
                double value = score(rank) + (factor * circumstances.GetValueOrDefault(ids[rank]));
                scores[ids[rank]] = Math.Max(value, scores.GetValueOrDefault(ids[rank]));
            }
        }
    }

    /// <summary>The minimum score for an answer.</summary>
    private static double Threshold(Closeness closeness) => closeness switch
    {
        Closeness.Named => 0.33,
        Closeness.Likely or Closeness.Possible => 0.49,
        _ => 0.5,
    };

    /// <summary>
    /// A product's name is one word, although <see cref="WordAnalyzer"/> makes two of <c>GitHub</c>. A name of several words is a term of another
    /// protocol, such as OAuth's <c>authorization code</c>.
    /// </summary>
    private bool IsAboutAnotherProduct(string text)
    {
        IReadOnlyList<string> words = WordAnalyzer.Split(text);
        return !words.Any(_words.Names.Contains)
            && (words.Concat(Word().Matches(text).Select(match => match.Value.ToLowerInvariant())).Any(_words.OtherProducts.Contains)
                || _words.OtherProducts.Any(name => name.AsSpan().ContainsAny(' ', '_') && text.Contains(name, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsRpcCode(string word) => word.Length == 4 && word.All(char.IsAsciiDigit);

    private static T Read<T>(string name)
    {
        using Stream file = typeof(KnowledgeBase).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<T>(file, JsonSerializerOptions.Web)!;
    }

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Word();
}
