using System.Globalization;
using System.Text;

namespace GrantGen.Generator.Tests.Corpus;

/// <summary>The score of a rule or a language over the corpus.</summary>
/// <param name="Rule">The ID of the rule, or the name of the language.</param>
/// <param name="Expected">The number of marked reports.</param>
/// <param name="Found">The number of marked reports that were found.</param>
/// <param name="FalsePositives">The number of reports without a mark.</param>
internal sealed record CorpusScore(string Rule, int Expected, int Found, int FalsePositives)
{
    /// <summary>The number of marked reports that are missing.</summary>
    public int Misses => Expected - Found;

    /// <summary>The fraction of the marked reports that are found; 1 if nothing is marked.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Found / Expected;

    /// <summary>The fraction of the reports that are marked; 1 if nothing is reported.</summary>
    public double Precision => Found + FalsePositives == 0 ? 1 : (double)Found / (Found + FalsePositives);

    /// <summary>The table of all rules, in Markdown.</summary>
    /// <param name="headline">The text above the table.</param>
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
