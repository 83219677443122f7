using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace GrantGen.Generator.Tests.Corpus;

/// <summary>
/// The corpus: small pieces of realistic code. At least half of them have no expected report. A case is a file of <c>Cases</c>, marked with
/// the reports that the design requires. Its first lines describe it and name the libraries that it references. A line
/// <c>// known miss: GG2101 reason</c> allows a rule to miss marks until it finds them all. Reports without a mark are never allowed.
/// </summary>
public class CorpusTests(ITestOutputHelper output)
{
    private const int LeastCases = 120;

    private static readonly ConcurrentDictionary<string, Lazy<Task<(CorpusCase Case, RuleRun Run)>>> s_runs = new(StringComparer.Ordinal);

    /// <summary>The names of the cases.</summary>
    public static TheoryData<string> Cases => [.. CorpusCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case(string name)
    {
        (CorpusCase corpusCase, RuleRun run) = await RunAsync(name);
        run.Verify(id => !corpusCase.KnownMisses.ContainsKey(id));

        foreach ((string id, string reason) in corpusCase.KnownMisses)
        {
            (List<ExpectedDiagnostic> missing, List<ExpectedDiagnostic> unexpected) = Differences(run, id);
            Assert.True(unexpected.Count == 0, $"{id} reports what is not marked: {string.Join(", ", unexpected)}");
            Assert.True(missing.Count > 0, $"{id} finds all that is marked: the line 'known miss: {id} {reason}' has to go");
        }
    }

#if !ROSLYN_FLOOR
    /// <summary>The distribution of types over files does not depend on the compiler's version, so this runs only on the newest one.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case_with_every_type_in_a_file_of_its_own(string name)
    {
        (CorpusCase corpusCase, RuleRun run) = await RunAsync(name);
        string text = corpusCase.Project.Sources[0].Text;
        if (CorpusFiles.TypesIn(text) < 2)
        {
            return;
        }

        TestProject project = CorpusFiles.Of(name, text)
            .Aggregate(corpusCase.Project.WithoutSource(corpusCase.Project.Sources[0].Path), (split, file) => split.WithSource(file.Path, file.Text));
        Assert.Equal(Places(run), Places(await project.Analyze(live: false)));
    }
#endif

    [Fact]
    public async Task Every_rule_is_precise_and_its_recall_is_written_down()
    {
        List<RuleRun> runs = [];
        int silent = 0;
        foreach (string name in CorpusCase.Names)
        {
            (CorpusCase corpusCase, RuleRun run) = await RunAsync(name);
            runs.Add(run);
            silent += corpusCase.IsSilent ? 1 : 0;
        }

        List<CorpusScore> scores =
        [
            .. runs.SelectMany(run => run.Project.Expected.Select(e => e.Id).Concat(run.Diagnostics.Select(d => d.Id)))
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(id => Score(runs, id)),
        ];
        Write(CorpusScore.Table($"{runs.Count} cases, {silent} of them silent", scores));

        Assert.True(runs.Count >= LeastCases, $"{runs.Count} cases");
        Assert.True(silent * 2 >= runs.Count, $"{silent} silent cases of {runs.Count}");
        Assert.All(scores, score => Assert.True(score.Precision >= 1, $"{score.Rule}: {score.FalsePositives} false positives"));
    }

    private static Task<(CorpusCase Case, RuleRun Run)> RunAsync(string name) =>
        s_runs.GetOrAdd(name, n => new Lazy<Task<(CorpusCase Case, RuleRun Run)>>(() => AnalyzeAsync(n))).Value;

    private static async Task<(CorpusCase Case, RuleRun Run)> AnalyzeAsync(string name)
    {
        CorpusCase corpusCase = CorpusCase.Read(name);
        return (corpusCase, await corpusCase.Project.Analyze());
    }

    /// <summary>The reports of a run with their positions, without file names.</summary>
    private static IEnumerable<string> Places(RuleRun run) => run.Diagnostics
        .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
        .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
        .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.SourceSpan} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");

    private static CorpusScore Score(List<RuleRun> runs, string id)
    {
        int expected = 0, missing = 0, unexpected = 0;
        foreach (RuleRun run in runs)
        {
            (List<ExpectedDiagnostic> missed, List<ExpectedDiagnostic> added) = Differences(run, id);
            expected += run.Project.Expected.Count(e => e.Id == id);
            missing += missed.Count;
            unexpected += added.Count;
        }

        return new CorpusScore(id, expected, expected - missing, unexpected);
    }

    /// <summary>Marks of a rule without a report, and reports without a mark; two at one position count twice.</summary>
    private static (List<ExpectedDiagnostic> Missing, List<ExpectedDiagnostic> Unexpected) Differences(RuleRun run, string id)
    {
        List<ExpectedDiagnostic> missing = [.. run.Project.Expected.Where(e => e.Id == id)];
        List<ExpectedDiagnostic> unexpected = [];
        foreach (Diagnostic diagnostic in run.Of(id))
        {
            ExpectedDiagnostic found = new(id, diagnostic.Location.SourceTree!.FilePath, diagnostic.Location.SourceSpan);
            if (!missing.Remove(found))
            {
                unexpected.Add(found);
            }
        }

        return (missing, unexpected);
    }

    private void Write(string table)
    {
        output.WriteLine(table);
        string folder = Path.Combine(AppContext.BaseDirectory, "TestResults");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "corpus.md"), table);
    }
}
