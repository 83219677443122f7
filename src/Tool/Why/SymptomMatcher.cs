using GrantGen.Tool.Cli;

namespace GrantGen.Tool.Why;

/// <summary>
/// Finds entries whose phrases have the same terms as a text: the cosine of the weighted terms, rare ones counting more. A misspelled word
/// counts as the known one.
/// </summary>
internal sealed class SymptomMatcher
{
    /// <summary>Weight of a word that no entry has: off-topic text must not match by what little it shares.</summary>
    private const double UnknownWeight = 2.6;

    private const double UnknownNumberWeight = 0.8;

    private const double GenericFactor = 0.6;

    /// <summary>What a term of the explanation, outside the phrases, adds.</summary>
    private const double DescriptionFactor = 0.35;

    /// <summary>From this weight on, a single term is enough.</summary>
    private const double DistinctiveWeight = 4;

    /// <summary>Below this weight of what is shared, the words are those of every question about rooms.</summary>
    private const double MinSharedWeight = 3.6;

    /// <summary>What a match is worth that is weak for one of the reasons here.</summary>
    private const double WeakFactor = 0.6;

    /// <summary>A shorter text is found as a text only: its words alone are everybody's.</summary>
    private const int MinTermsOfText = 3;

    private readonly WordAnalyzer _words;
    private readonly List<(string Entry, HashSet<string> Terms)> _phrases = [];
    private readonly Dictionary<string, HashSet<string>> _descriptions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly HashSet<string> _phraseTerms;
    private readonly string[] _vocabulary;

    /// <summary>Prepares the matcher.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="messages">The texts: each one is a phrase of its likeliest cause as well.</param>
    /// <param name="words">What is known about words.</param>
    public SymptomMatcher(IReadOnlyList<KnowledgeEntry> entries, IReadOnlyList<MessageRow> messages, WordAnalyzer words)
    {
        ILookup<string, string> texts = messages.SelectMany(row => row.Fragments.Select(text => (Entry: row.Entries[0], Text: text)))
            .Where(pair => words.Terms(pair.Text).Distinct(StringComparer.Ordinal).Count() >= MinTermsOfText)
            .ToLookup(pair => pair.Entry, pair => pair.Text);

        _words = words;
        Dictionary<string, double> counts = new(StringComparer.Ordinal);
        foreach (KnowledgeEntry entry in entries)
        {
            HashSet<string> all = new(StringComparer.Ordinal);
            foreach (string phrase in entry.Phrases.Concat(texts[entry.Id]))
            {
                HashSet<string> terms = new(words.Terms(phrase), StringComparer.Ordinal);
                _phrases.Add((entry.Id, terms));
                all.UnionWith(terms);
            }

            HashSet<string> description = new(words.Terms($"{entry.Meaning} {string.Join(' ', entry.Checks)} {entry.Grant} {entry.Tell}"), StringComparer.Ordinal);
            description.ExceptWith(all);
            _descriptions.Add(entry.Id, description);
            Count(all, 1);
            Count(description, 0.5);
        }

        foreach ((string term, double count) in counts)
        {
            _weights.Add(term, Math.Log(1 + (entries.Count / count)));
        }

        _phraseTerms = new HashSet<string>(_phrases.SelectMany(phrase => phrase.Terms), StringComparer.Ordinal);
        _vocabulary = [.. words.KnownStems.Concat(_weights.Keys).Where(term => term.Length >= 4).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        void Count(HashSet<string> terms, double weight)
        {
            foreach (string term in terms)
            {
                counts[term] = counts.GetValueOrDefault(term) + weight;
            }
        }
    }

    /// <summary>The score of each entry that shares a term with the text: about 1 for the same words.</summary>
    public IReadOnlyDictionary<string, double> Match(string text)
    {
        HashSet<string> query = new(_words.Terms(text).Select(Correct), StringComparer.Ordinal);
        Dictionary<string, double> scores = new(StringComparer.Ordinal);
        double squared = query.Sum(Square);
        int unknown = query.Count(term => !_weights.ContainsKey(term));
        bool isOffTopic = unknown >= 2 && unknown >= 0.4 * query.Count;
        foreach ((string entry, HashSet<string> terms) in _phrases)
        {
            string[] common = [.. query.Where(terms.Contains)];
            int specific = common.Count(term => !_words.Generic.Contains(term));
            if (specific == 0)
            {
                continue;
            }

            double shared = common.Sum(Square);
            double score = shared / Math.Sqrt(squared * terms.Sum(Square));
            score += DescriptionFactor * query.Where(term => !terms.Contains(term) && _descriptions[entry].Contains(term)).Sum(Square) / squared;
            bool isDistinctive = common.Max(Weight) >= DistinctiveWeight && shared / squared > 0.9 && common.Any(term => term.Length > 3);
            bool isWhole = shared / terms.Sum(Square) > 0.95;
            if ((common.Sum(Weight) < MinSharedWeight && !isWhole) || (specific < 2 && !isDistinctive))
            {
                score *= WeakFactor;
            }

            score *= isOffTopic ? WeakFactor : 1;
            scores[entry] = Math.Max(score, scores.GetValueOrDefault(entry));
        }

        return scores;
    }

    /// <summary>Whether a text has a word that neither a phrase nor an SDK has: it is about something else, or more than LiveKit.</summary>
    public bool HasUnknownTerm(string text)
        => _words.Terms(text).Select(Correct).Any(term => !_phraseTerms.Contains(term) && !_words.Wrappers.Contains(term) && !term.All(char.IsAsciiDigit));

    private double Weight(string term)
        => (_weights.TryGetValue(term, out double weight) ? weight : char.IsAsciiDigit(term[0]) ? UnknownNumberWeight : UnknownWeight)
            * (_words.Generic.Contains(term) ? GenericFactor : 1);

    private double Square(string term) => Weight(term) * Weight(term);

    /// <summary>The known term that a misspelled one is meant for; the term itself if there is none.</summary>
    private string Correct(string term)
    {
        if (term.Length < 4 || char.IsAsciiDigit(term[0]) || _weights.ContainsKey(term))
        {
            return term;
        }

        int limit = term.Length < 7 ? 1 : 2;
        string? best = _vocabulary
            .Select(known => (Known: known, Distance: EditDistance.Between(term, known, limit)))
            .Where(candidate => candidate.Distance <= limit && (candidate.Known[0] == term[0] || (candidate.Distance == 1 && term.Length >= 6)))
            .OrderBy(candidate => candidate.Distance)
            .ThenByDescending(candidate => candidate.Known.Length)
            .Select(candidate => candidate.Known)
            .FirstOrDefault();
        return best is null ? term : _words.TermOfStem(best);
    }
}
