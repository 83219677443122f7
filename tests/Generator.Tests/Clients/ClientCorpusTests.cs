using GrantGen.Generator.Tests.Corpus;
using Xunit.Abstractions;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>
/// The corpus of client code: realistic files in every supported language. At least half of them have no expected report.
/// <c>Cases/README.md</c> describes the marks.
/// </summary>
public class ClientCorpusTests(ITestOutputHelper output)
{
    private const int LeastCases = 150;
    private const int Languages = 14;

    private static readonly Lazy<Task<Dictionary<string, (ClientCase Case, RuleRun Run)>>> s_runs = new(AnalyzeAsync);

    /// <summary>The names of the cases.</summary>
    public static TheoryData<string> Cases => [.. ClientCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case(string name) => (await s_runs.Value)[name].Run.Verify(id => !RuleExtensions.IsAdvice(id));

    [Fact]
    public async Task Every_language_is_precise_and_its_recall_is_written_down()
    {
        List<(ClientCase Case, RuleRun Run)> runs = [.. (await s_runs.Value).Values];
        int silent = runs.Count(run => run.Case.IsSilent);
        List<CorpusScore> languages =
        [
            .. runs.GroupBy(run => run.Case.Language, run => run.Run)
                .OrderBy(language => language.Key, StringComparer.Ordinal)
                .Select(language => Score(language.Key, language)),
        ];
        string table = CorpusScore.Table($"{runs.Count} client files, {silent} of them silent", languages, "language");
        output.WriteLine(table);
        string folder = Path.Combine(AppContext.BaseDirectory, "TestResults");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "clients.md"), table);

        Assert.True(runs.Count >= LeastCases, $"{runs.Count} cases");
        Assert.True(silent * 2 >= runs.Count, $"{silent} silent cases of {runs.Count}");
        Assert.Equal(Languages, languages.Count);
        Assert.All(languages, language => Assert.True(language.Precision >= 1, $"{language.Rule}: {language.FalsePositives} false positives"));
    }

    /// <summary>All cases are files of one project: a compilation for each would take a hundred times as long.</summary>
    private static async Task<Dictionary<string, (ClientCase Case, RuleRun Run)>> AnalyzeAsync()
    {
        List<ClientCase> cases = [.. ClientCase.Names.Select(ClientCase.Read)];
        RuleRun run = await cases.Aggregate(TestProject.Of(ClientProjects.Policies), (all, clientCase) => clientCase.AddTo(all)).Analyze();
        return cases.ToDictionary(clientCase => clientCase.Name, clientCase => (clientCase, run.Part(clientCase.Project)), StringComparer.Ordinal);
    }

    private static CorpusScore Score(string language, IEnumerable<RuleRun> runs)
    {
        int expected = 0, missed = 0, wrong = 0;
        foreach (RuleRun run in runs)
        {
            List<ExpectedDiagnostic> missing = [.. run.Project.Expected];
            wrong += run.Diagnostics
                .Where(diagnostic => !RuleExtensions.IsAdvice(diagnostic.Id))
                .Count(diagnostic => !missing.Remove(new ExpectedDiagnostic(diagnostic.Id, diagnostic.Location.GetLineSpan().Path, diagnostic.Location.SourceSpan)));
            expected += run.Project.Expected.Length;
            missed += missing.Count;
        }

        return new CorpusScore(language, expected, expected - missed, wrong);
    }
}
