using System.Globalization;
using System.Text;
using GrantGen.Generator.Tests.Corpus;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace GrantGen.Generator.Tests.Clients.Marked;

/// <summary>
/// Compares the reports in marked client files with their marks, line by line. The differences of each file are an approved text in
/// <c>Snapshots</c>. A file without differences has no snapshot. The goal is to have no snapshots.
/// </summary>
public class MarkedClientCaseTests(ITestOutputHelper output)
{
    private static readonly Lazy<Task<ILookup<string, ClientMark>>> s_reports = new(AnalyzeAsync);

    /// <summary>The names of the cases.</summary>
    public static TheoryData<string> Cases => [.. MarkedClientCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case(string name)
    {
        (List<ClientMark> missed, List<ClientMark> wrong) = await CompareAsync(MarkedClientCase.Read(name));
        StringBuilder differences = new();
        foreach ((ClientMark mark, string word) in missed.Select(mark => (mark, "missed")).Concat(wrong.Select(mark => (mark, "wrong"))).OrderBy(difference => difference.mark.Line))
        {
            differences.Append(CultureInfo.InvariantCulture, $"{mark} {word}\n");
        }

        if (differences.Length > 0 || Snapshot.AllApproved(Snapshot.Folder()).Contains(name))
        {
            Snapshot.Match(name, differences.Length == 0 ? "none" : differences.ToString());
        }
    }

    [Fact]
    public async Task Precision_and_recall_are_written_down()
    {
        List<(string Language, int Due, int Missed, int Wrong)> files = [];
        foreach (MarkedClientCase marked in MarkedClientCase.Names.Select(MarkedClientCase.Read))
        {
            (List<ClientMark> missed, List<ClientMark> wrong) = await CompareAsync(marked);
            files.Add((marked.Language, marked.Marks.Length, missed.Count, wrong.Count));
        }

        List<CorpusScore> scores =
        [
            .. files.GroupBy(file => file.Language, StringComparer.Ordinal)
                .OrderBy(language => language.Key, StringComparer.Ordinal)
                .Select(language => new CorpusScore(language.Key, language.Sum(file => file.Due), language.Sum(file => file.Due - file.Missed), language.Sum(file => file.Wrong))),
        ];
        scores.Add(new CorpusScore("all", scores.Sum(score => score.Expected), scores.Sum(score => score.Found), scores.Sum(score => score.FalsePositives)));
        output.WriteLine(CorpusScore.Table(string.Create(CultureInfo.InvariantCulture, $"{files.Count} marked client files"), scores, "language"));
        Assert.Empty(Snapshot.AllApproved(Snapshot.Folder()).Except(MarkedClientCase.Names));
    }

    private static async Task<(List<ClientMark> Missed, List<ClientMark> Wrong)> CompareAsync(MarkedClientCase marked)
    {
        List<ClientMark> wrong = [.. (await s_reports.Value)[marked.Name]];
        List<ClientMark> missed = [.. marked.Marks];
        wrong.RemoveAll(missed.Remove);
        return (missed, wrong);
    }

    /// <summary>The reports of each file. A line that is reported twice for one rule, at two calls, has one mark.</summary>
    private static async Task<ILookup<string, ClientMark>> AnalyzeAsync()
    {
        RuleRun run = await MarkedClientCase.ProjectOfAll().Analyze();
        return run.Diagnostics
            .Where(diagnostic => !RuleExtensions.IsAdvice(diagnostic.Id))
            .Select(diagnostic => (diagnostic.Location.GetLineSpan().Path, Mark: new ClientMark(diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, diagnostic.Id)))
            .Distinct()
            .ToLookup(report => report.Path, report => report.Mark, StringComparer.Ordinal);
    }
}
