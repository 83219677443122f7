namespace GrantGen.Tool.Why;

/// <summary>
/// Finds entries by the words of their phrases: the cosine of the weighted features of text and phrase, rare ones counting more, and the
/// share of the text that the whole entry covers. Immutable and thread-safe.
/// </summary>
internal sealed class SymptomMatcher
{
    /// <summary>The share of the cosine in a score; the rest is the coverage of the text.</summary>
    private const double CosineShare = 0.4;

    /// <summary>The weight of a term of the explanation, outside the phrases, in the coverage.</summary>
    private const double DescriptionFactor = 0.7;

    /// <summary>The minimum weight of a term that is enough by itself.</summary>
    private const double DistinctiveWeight = 4;

    /// <summary>Below this weight of the common features, the words occur in every question about rooms.</summary>
    private const double MinSharedWeight = 3.6;

    /// <summary>Below this weight, there is no match at all: "a LiveKit room".</summary>
    private const double MinAnySharedWeight = 2.6;

    /// <summary>The factor of a match that is weak for one of the reasons here.</summary>
    private const double WeakFactor = 0.6;

    /// <summary>The factor of a match with few common features in a text that names something of LiveKit.</summary>
    private const double NamedWeakFactor = 0.8;

    /// <summary>A shorter text must match a message: its words alone occur anywhere.</summary>
    private const int MinTermsOfText = 3;

    /// <summary>A longer text is a story, and only a part of it is the question.</summary>
    private const int MaxTermsOfQuestion = 11;

    private const int WindowStep = 3;

    private const double WindowFactor = 0.93;

    private readonly Vocabulary _vocabulary;
    private readonly List<(string Entry, HashSet<string> Features)> _phrases = [];
    private readonly Dictionary<string, HashSet<string>> _ofPhrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _descriptions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known;

    /// <summary>Prepares the matcher.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="messages">The messages: each one is a phrase of its most likely cause as well, unless it only wraps another message.</param>
    /// <param name="words">The word list.</param>
    public SymptomMatcher(IReadOnlyList<KnowledgeEntry> entries, IReadOnlyList<MessageRow> messages, WordAnalyzer words)
    {
        ILookup<string, string> texts = messages.Where(row => !row.IsWrapper)
            .SelectMany(row => row.Fragments.Select(text => (Entry: row.Entries[0], Text: text)))
            .Where(pair => words.Terms(pair.Text).Distinct(StringComparer.Ordinal).Count() >= MinTermsOfText)
            .ToLookup(pair => pair.Entry, pair => pair.Text);
        Dictionary<string, double> counts = new(StringComparer.Ordinal);
        foreach (KnowledgeEntry entry in entries)
        {
            HashSet<string> all = new(StringComparer.Ordinal);
            foreach (string phrase in entry.Phrases.Concat(texts[entry.Id]))
            {
                HashSet<string> features = new(Vocabulary.FeaturesOfPhrase(phrase, words), StringComparer.Ordinal);
                _phrases.Add((entry.Id, features));
                all.UnionWith(features);
            }

            HashSet<string> description = new(words.Terms($"{entry.Meaning} {string.Join(' ', entry.Checks)} {entry.Grant} {entry.Tell}"),
                StringComparer.Ordinal);
            description.ExceptWith(all);
            _ofPhrases.Add(entry.Id, all);
            _descriptions.Add(entry.Id, description);
            Count(all, 1);
            Count(description, 0.5);
        }

        _known = new HashSet<string>(_ofPhrases.Values.SelectMany(features => features), StringComparer.Ordinal);
        _vocabulary = new Vocabulary(
            words,
            counts.ToDictionary(pair => pair.Key, pair => Math.Log(1 + (entries.Count / pair.Value)), StringComparer.Ordinal),
            [.. entries.SelectMany(entry => entry.Phrases.Concat(entry.Checks).Append(entry.Grant).Append(entry.Tell)),
                .. messages.SelectMany(row => row.Fragments)]);

        void Count(HashSet<string> features, double weight)
        {
            foreach (string feature in features)
            {
                counts[feature] = counts.GetValueOrDefault(feature) + weight;
            }
        }
    }

    /// <summary>The features of a text. Each word is compared with the whole vocabulary, so they are computed once per text.</summary>
    public SymptomText Read(string text)
    {
        IReadOnlyList<string> features = _vocabulary.Features(text);
        return new SymptomText(features, _vocabulary.ClosenessOf(text, features));
    }

    /// <summary>The score of each entry that shares a term with the text: about 1 for the same words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isContext">Whether it is the text around a known message. There, common words distinguish causes as well.</param>
    public IReadOnlyDictionary<string, double> Match(SymptomText text, bool isContext = false)
    {
        Dictionary<string, double> scores = new(StringComparer.Ordinal);
        IReadOnlyList<string> features = text.Features;
        if (isContext && (features = [.. features.Where(feature => !_vocabulary.IsWrapper(feature))]).Count == 0)
        {
            return scores;
        }

        Score(_vocabulary.WithPairs(features), text.Closeness, 1, isContext, scores);
        for (int start = 0; text.Closeness >= Closeness.Likely && features.Count > MaxTermsOfQuestion && start < features.Count; start += WindowStep)
        {
            Score(_vocabulary.WithPairs(features.Skip(start).Take(MaxTermsOfQuestion)), text.Closeness, WindowFactor, isContext, scores);
        }

        return scores;
    }

    /// <summary>Of some entries, those with the most identifiers of a text in their phrases; none if all of them have as many.</summary>
    public IReadOnlySet<string> EntriesOfNames(SymptomText text, IReadOnlyList<string> entries)
    {
        string[] names = [.. text.Features.Where(Vocabulary.IsIdentifier).Distinct(StringComparer.Ordinal)];
        ILookup<int, string> byCount = entries.ToLookup(entry => names.Count(_ofPhrases[entry].Contains));
        return byCount.Count == 1 ? new HashSet<string>() : byCount[byCount.Max(group => group.Key)].ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a text has a word that neither a phrase nor an SDK has: then it is about something else, or not only about LiveKit.</summary>
    public bool HasUnknownTerm(SymptomText text)
        => text.Features.Any(feature => Vocabulary.IsTerm(feature) && !_known.Contains(feature) && !_vocabulary.IsWrapper(feature));

    private void Score(HashSet<string> text, Closeness closeness, double factor, bool isContext, Dictionary<string, double> scores)
    {
        double squared = text.Sum(Square);
        int unknown = text.Count(feature => !_vocabulary.IsKnown(feature));
        if (closeness < Closeness.Likely && unknown >= 2 && unknown >= 0.4 * text.Count)
        {
            factor *= WeakFactor;
        }

        Dictionary<string, double> coverages = _ofPhrases.Keys.ToDictionary(entry => entry, Coverage, StringComparer.Ordinal);
        foreach ((string entry, HashSet<string> features) in _phrases)
        {
            string[] common = [.. text.Where(features.Contains)];
            string[] terms = [.. common.Where(Vocabulary.IsTerm)];
            int specific = terms.Count(term => isContext || !_vocabulary.IsGeneric(term));
            if (specific == 0)
            {
                continue;
            }

            double shared = common.Sum(Square);
            double whole = features.Sum(Square);
            double score = (CosineShare * shared / Math.Sqrt(squared * whole)) + ((1 - CosineShare) * coverages[entry]);
            bool isDistinctive = common.Max(Weight) >= DistinctiveWeight && shared / squared > 0.9 && common.Any(term => term.Length > 3);
            bool isWhole = shared / whole > 0.95;
            double weight = terms.Sum(Weight);
            if (weight < MinAnySharedWeight && !isWhole && !isContext)
            {
                continue;
            }

            score *= isContext ? 1
                : specific < 2 && !isDistinctive ? WeakFactor
                : weight >= MinSharedWeight || isWhole ? 1
                : closeness == Closeness.Named ? NamedWeakFactor : WeakFactor;
            scores[entry] = Math.Max(score * factor, scores.GetValueOrDefault(entry));
        }

        double Coverage(string entry)
            => text.Sum(term => _ofPhrases[entry].Contains(term) ? Square(term)
                : _descriptions[entry].Contains(term) ? DescriptionFactor * Square(term) : 0) / squared;

        double Weight(string feature) => _vocabulary.Weight(feature, closeness);

        double Square(string feature) => Weight(feature) * Weight(feature);
    }
}
