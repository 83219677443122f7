using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Abstractions;

namespace GrantGen.Generator.Tests.Robustness;

/// <summary>
/// Nothing throws and nothing hangs on any code. Every run of the tests tries a few hundred pieces of broken code.
/// <c>GRANTGEN_ROBUSTNESS_RUNS=300000</c> sets their number, and <c>GRANTGEN_ROBUSTNESS_SEED</c> selects other pieces.
/// </summary>
public class MutationTests(ITestOutputHelper output)
{
    private const int DefaultRuns = 600;

    /// <summary>The number of files in a compilation. Most of the time is spent on work that each compilation does once.</summary>
    private const int BatchSize = 12;
    private const int DefaultSeed = 7;
    private static readonly TimeSpan s_hang = TimeSpan.FromMinutes(1);

    private static readonly int s_runs = int.TryParse(Environment.GetEnvironmentVariable("GRANTGEN_ROBUSTNESS_RUNS"), out int runs) ? runs : DefaultRuns;
    private static readonly int s_seed = int.TryParse(Environment.GetEnvironmentVariable("GRANTGEN_ROBUSTNESS_SEED"), out int seed) ? seed : DefaultSeed;

    [Fact]
    public async Task Broken_code_makes_nothing_throw()
    {
        int done = 0, failures = 0;
        await Parallel.ForEachAsync(Batches(), async (batch, _) =>
        {
            Interlocked.Add(ref failures, await CheckWithoutFailures(batch));
            Interlocked.Add(ref done, batch.Count);
        });

        output.WriteLine($"{done} pieces of broken code; on {failures} of them the compiler itself threw");
        Assert.Equal(s_runs, done);
    }

    /// <summary>Half of the pieces are cut off, at positions that are spread evenly over all sources. The other half are scrambled.</summary>
    private static IEnumerable<(TestProject Project, string Code)> Pieces()
    {
        List<(TestProject Project, string Code)> cut = [.. Mutations.Sources.SelectMany(project => Mutations.Cut(project.Sources[0].Text).Select(code => (project, code)))];
        int cuts = Math.Min(cut.Count, s_runs / 2);
        for (int i = 0; i < cuts; i++)
        {
            yield return cut[(int)((long)i * cut.Count / cuts)];
        }

        Random random = new(s_seed);
        for (int i = cuts; i < s_runs; i++)
        {
            TestProject project = Mutations.Sources[random.Next(Mutations.Sources.Count)];
            yield return (project, Mutations.Scramble(project.Sources[0].Text, random));
        }
    }

    /// <summary>Batches of a dozen pieces that reference the same libraries.</summary>
    private static IEnumerable<List<(TestProject Project, string Code)>> Batches()
    {
        Dictionary<string, List<(TestProject Project, string Code)>> open = [];
        foreach ((TestProject Project, string Code) piece in Pieces())
        {
            string libraries = string.Join(' ', piece.Project.AssemblyReferences.Select(reference => reference.Display).Order(StringComparer.Ordinal)) + piece.Project.OutputKind;
            if (!open.TryGetValue(libraries, out List<(TestProject Project, string Code)>? batch))
            {
                open.Add(libraries, batch = []);
            }

            batch.Add(piece);
            if (batch.Count == BatchSize)
            {
                open.Remove(libraries);
                yield return batch;
            }
        }

        foreach (List<(TestProject Project, string Code)> rest in open.Values)
        {
            yield return rest;
        }
    }

    /// <summary>
    /// Checks a batch. If the compiler throws on it, checks each piece alone. Returns the number of pieces on which the compiler threw.
    /// </summary>
    private static async Task<int> CheckWithoutFailures(List<(TestProject Project, string Code)> batch)
    {
        try
        {
            await Check(batch);
            return 0;
        }
        catch (Exception e) when (CompilerFailures.IsOfCompiler(e))
        {
            int failures = batch.Count == 1 ? 1 : 0;
            foreach ((TestProject Project, string Code) piece in batch.Count == 1 ? [] : batch)
            {
                failures += await CheckWithoutFailures([piece]);
            }

            return failures;
        }
    }

    private static async Task Check(List<(TestProject Project, string Code)> batch)
    {
        TestProject project = batch[0].Project;
        string code = string.Join("\n==== next file\n", batch.Select(piece => piece.Code));
        SyntaxTree whole = project.Compilation.SyntaxTrees.First(tree => tree.FilePath == project.Sources[0].Path);
        Compilation compilation = project.Compilation
            .RemoveSyntaxTrees(whole)
            .AddSyntaxTrees(batch.Select((piece, index) => CSharpSyntaxTree.ParseText(piece.Code, project.ParseOptions, $"{index}.cs")));

        using CancellationTokenSource hang = new(s_hang);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([Product.NewGenerator()], parseOptions: project.ParseOptions, optionsProvider: project.ConfigOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out ImmutableArray<Diagnostic> _, hang.Token);
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        Assert.True(result.Exception is null, $"{result.Exception}\n{code}");
        Diagnostic? syntax = result.GeneratedSources.SelectMany(source => source.SyntaxTree.GetDiagnostics()).FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(syntax is null, $"{syntax}\n{code}");

        ImmutableArray<Diagnostic> found = await generated
            .WithAnalyzers(Product.Analyzers, new AnalyzerOptions([], project.ConfigOptions))
            .GetAnalyzerDiagnosticsAsync(hang.Token);
        Assert.True(found.All(diagnostic => diagnostic.Id != "AD0001"), $"{string.Join('\n', found.Where(diagnostic => diagnostic.Id == "AD0001"))}\n{code}");
    }
}
