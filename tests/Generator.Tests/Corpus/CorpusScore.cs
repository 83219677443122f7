using System.Globalization;
using System.Text;

namespace GrantGen.Generator.Tests.Corpus;

/// <summary>How a rule, or a language, does over the corpus.</summary>
/// <param name="Rule">Its ID, or its name.</param>
/// <param name="Expected">How many reports the cases mark.</param>
/// <param name="Found">How many of these there are.</param>
/// <param name="FalsePositives">The number of reports without a mark.</param>
internal sealed record CorpusScore(string Rule, int Expected, int Found, int FalsePositives)
{
    /// <summary>How many reports that the cases mark are missing.</summary>
    public int Misses => Expected - Found;

    /// <summary>The part of what is marked that is found; 1 if nothing is marked.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Found / Expected;

    /// <summary>The part of what is reported that is marked; 1 if nothing is reported.</summary>
    public double Precision => Found + FalsePositives == 0 ? 1 : (double)Found / (Found + FalsePositives);

    /// <summary>The table of all rules, in Markdown.</summary>
    /// <param name="headline">The text above it.</param>
    /// <param name="scores">The rules.</param>
    /// <param name="of">The subject of the rows.</param>
    /// <returns>The text.</returns>
    public static string Table(string headline, IEnumerable<CorpusScore> scores, string of = "rule")
    {
        StringBuilder table = new();
        table.Append(headline).Append("\n\n");
        table.Append($"| {of} | expected | found | false positives | misses | recall | precision |\n|---|---|---|---|---|---|---|\n");
        foreach (CorpusScore s in scores)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {s.Rule} | {s.Expected} | {s.Found} | {s.FalsePositives} | {s.Misses} | {s.Recall:0.000} | {s.Precision:0.000} |\n");
        }

        return table.ToString();
    }
}
