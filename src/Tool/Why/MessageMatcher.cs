using GrantGen.Clients;

namespace GrantGen.Tool.Why;

/// <summary>Finds the messages of SDKs and servers in the input: the whole message, a part of it, or one with typos.</summary>
internal sealed class MessageMatcher
{
    private const double FullMatch = 0.8;
    private const double PartMatch = 0.85;
    private const double ShortWordWeight = 0.3;

    /// <summary>
    /// A message of two words is common to all software: together with a word that LiveKit does not use, it belongs to other software.
    /// </summary>
    private const double ShortTextWeight = 2.35;

    private static readonly HashSet<string> s_shortWords = new(StringComparer.Ordinal) { "the", "a", "is", "of", "in", "to", "and", "or", "not", "with", "for", "from", "by", "on", "at", "has", "have" };

    private readonly IReadOnlyList<(MessageRow Row, IReadOnlyList<(string Text, IReadOnlyList<string> Words)> Fragments)> _rows;

    public MessageMatcher(IReadOnlyList<MessageRow> rows)
        => _rows = [.. rows.Select(row => (row,
            (IReadOnlyList<(string, IReadOnlyList<string>)>)[.. row.Fragments.Select(text => (text, WordAnalyzer.Split(text)))]))];

    /// <summary>The rows that match a text, the best first. A score of 1 is a long message word for word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasUnknownTerm">Whether the text has an unknown word.</param>
    public IReadOnlyList<MessageMatch> Match(string text, bool hasUnknownTerm)
    {
        IReadOnlyList<string> words = WordAnalyzer.Split(text);
        MessageMatch[] matches =
        [
            .. _rows.Select(row => row.Fragments
                    .Select(fragment => new MessageMatch(row.Row, fragment.Words,
                        hasUnknownTerm && fragment.Words.Sum(Weight) <= ShortTextWeight ? 0 : Score(text, words, fragment.Text, fragment.Words)))
                    .MaxBy(match => match.Score)!)
                .Where(match => match.Score > 0)
                .OrderByDescending(match => match.Score),
        ];
        matches = [.. matches.Where(match => !matches.Any(longer => IsPartOf(match, longer)))];

        // The cause is the innermost message: "could not establish signal connection: invalid API key".
        return matches.Any(match => !match.Row.IsWrapper) ? [.. matches.Where(match => !match.Row.IsWrapper)] : matches;
    }

    /// <summary>The words of a text outside a match: the context of the message.</summary>
    public static string Context(string text, MessageMatch match)
        => string.Join(' ', WordAnalyzer.Split(text).Where(word => !match.Words.Any(known => Likeness(word, known) > 0)));

    /// <summary>Whether a message is a part of another one that the text has: "name length exceeds limits" of "room name length exceeds limits".</summary>
    private static bool IsPartOf(MessageMatch match, MessageMatch longer)
        => longer.Words.Count > match.Words.Count && longer.Score >= match.Score
            && string.Join(' ', longer.Words).Contains(string.Join(' ', match.Words), StringComparison.Ordinal);

    private static double Score(string text, IReadOnlyList<string> words, string fragment, IReadOnlyList<string> fragmentWords)
    {
        // A code such as NOT_ALLOWED is ordinary English without its underscore.
        if (fragment.Contains('_', StringComparison.Ordinal) && !text.Contains(fragment, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        // Every server uses this message, so it counts only alone.
        if (fragment == "not found" && words.Any(word => word is not ("not" or "found" or "404")))
        {
            return 0;
        }

        // A text that was cut off ends within a word.
        if (words.Count >= 3 && words[^1].Length >= 3
            && fragmentWords.FirstOrDefault(word => word.Length > words[^1].Length && word.StartsWith(words[^1], StringComparison.Ordinal)) is { } whole)
        {
            words = [.. words.Take(words.Count - 1), whole];
        }

        double total = fragmentWords.Sum(Weight);
        int window = fragmentWords.Count + 2;
        double best = 0;
        for (int start = 0; start == 0 || start + window <= words.Count; start++)
        {
            best = Math.Max(best, CommonWeight([.. words.Skip(start).Take(window)], fragmentWords));
        }

        double share = best / total;
        if (fragmentWords.Count == 1 && share < 1)
        {
            return 0;
        }

        if (share >= FullMatch)
        {
            return (share * Math.Min(1, 0.55 + (0.12 * total))) + (0.001 * total);
        }

        double typed = words.Sum(Weight);
        return words.Count >= 2 && typed >= 2 && best >= 2 && best / typed >= PartMatch && share >= 0.35 ? 0.7 * best / typed : 0;
    }

    /// <summary>The weight of the longest common sequence of words, in the same order.</summary>
    private static double CommonWeight(IReadOnlyList<string> words, IReadOnlyList<string> fragment)
    {
        double[,] table = new double[words.Count + 1, fragment.Count + 1];
        for (int i = 0; i < words.Count; i++)
        {
            for (int j = 0; j < fragment.Count; j++)
            {
                double likeness = Likeness(words[i], fragment[j]);
                table[i + 1, j + 1] = Math.Max(
                    Math.Max(table[i, j + 1], table[i + 1, j]),
                    likeness > 0 ? table[i, j] + (likeness * Weight(fragment[j])) : 0);
            }
        }

        return table[words.Count, fragment.Count];
    }

    private static double Weight(string word) => word.Length < 2 || s_shortWords.Contains(word) ? ShortWordWeight : 1;

    private static double Likeness(string a, string b)
    {
        if (a == b)
        {
            return 1;
        }

        if (a.Length < 4 || b.Length < 4 || char.IsAsciiDigit(a[0]) || char.IsAsciiDigit(b[0]))
        {
            return 0;
        }

        int limit = Math.Min(a.Length, b.Length) < 7 ? 1 : 2;
        return NameDistance.Between(a, b, limit) <= limit ? 0.9 : Stemmer.Stem(a) == Stemmer.Stem(b) ? 0.8 : 0;
    }
}
