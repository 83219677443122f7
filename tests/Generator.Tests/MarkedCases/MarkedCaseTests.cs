using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using GrantGen.Generator.Tests.Corpus;
using Xunit.Abstractions;

namespace GrantGen.Generator.Tests.MarkedCases;

/// <summary>
/// Compares the reports with the marks of the cases, line by line. The differences of each file are an approved text in
/// <c>Snapshots</c>: a change that makes a case better or worse changes it. The goal is <c>none</c> for every file.
/// </summary>
public class MarkedCaseTests(ITestOutputHelper output)
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<MarkedDifference>>>> s_differences = new(StringComparer.Ordinal);

    /// <summary>The names of the cases.</summary>
    public static TheoryData<string> Cases => [.. MarkedCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case(string name)
    {
        StringBuilder differences = new();
        foreach (MarkedDifference difference in await DifferencesAsync(name))
        {
            differences.Append(difference).Append('\n');
        }

        Snapshot.Match(name, differences.Length == 0 ? "none" : differences.ToString());
    }

    [Fact]
    public async Task Precision_and_recall_are_written_down()
    {
        List<CorpusScore> scores = [];
        foreach (string name in MarkedCase.Names)
        {
            IReadOnlyList<MarkedDifference> differences = await DifferencesAsync(name);
            int due = MarkedCase.Read(name).Due.Length;
            scores.Add(new CorpusScore(name, due, due - differences.Count(difference => !difference.IsReported), differences.Count(difference => difference.IsReported)));
        }

        scores.Add(new CorpusScore("all", scores.Sum(score => score.Expected), scores.Sum(score => score.Found), scores.Sum(score => score.FalsePositives)));
        output.WriteLine(CorpusScore.Table(string.Create(CultureInfo.InvariantCulture, $"{MarkedCase.Names.Length} marked files"), scores, "file"));
        Assert.Empty(Snapshot.AllApproved(Snapshot.Folder()).Except(MarkedCase.Names));
    }

    private static Task<IReadOnlyList<MarkedDifference>> DifferencesAsync(string name)
        => s_differences.GetOrAdd(name, key => new Lazy<Task<IReadOnlyList<MarkedDifference>>>(() => CompareAsync(MarkedCase.Read(key)))).Value;

    private static async Task<IReadOnlyList<MarkedDifference>> CompareAsync(MarkedCase marked)
    {
        RuleRun run = await marked.Project.Analyze(live: false);
        List<Mark> reported = [.. run.Diagnostics.Select(MarkedCase.MarkOf).Where(mark => marked.Rules.Contains(mark.Id))];
        List<Mark> missing = [.. marked.Due];
        reported.RemoveAll(missing.Remove);
        return
        [
            .. missing.Select(mark => new MarkedDifference(mark, IsReported: false))
                .Concat(reported.Where(mark => !marked.Welcome.Contains(mark)).Select(mark => new MarkedDifference(mark, IsReported: true)))
                .OrderBy(difference => difference.Mark.Line),
        ];
    }
}
