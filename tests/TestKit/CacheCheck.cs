using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.TestKit;

/// <summary>Checks that an unrelated edit causes no work, and that the pipeline keeps no compilation alive.</summary>
internal static class CacheCheck
{
    public static void Run(GeneratorRun run)
    {
        ModelGraph.Check(run.Result.Results.Single());

        var compilation = run.Project.Compilation;
        var driver = Again(run.Driver, compilation.Clone(), "the same compilation again");

        var added = Unrelated(run.Project.ParseOptions, "1");
        compilation = compilation.AddSyntaxTrees(added);
        driver = Again(driver, compilation, "a file added that has no policy");

        compilation = compilation.ReplaceSyntaxTree(added, Unrelated(run.Project.ParseOptions, "2"));
        Again(driver, compilation, "an edit in a file that has no policy");
    }

    /// <summary>The steps that the product named, without Roslyn's own steps.</summary>
    public static IEnumerable<KeyValuePair<string, ImmutableArray<IncrementalGeneratorRunStep>>> OwnSteps(GeneratorRunResult result) =>
        result.TrackedSteps.Where(step => !IsRoslyns(step.Key) && !result.TrackedOutputSteps.ContainsKey(step.Key));

    private static GeneratorDriver Again(GeneratorDriver driver, CSharpCompilation compilation, string edit)
    {
        driver = driver.RunGenerators(compilation);
        var result = driver.GetRunResult().Results.Single();

        var stale =
            from step in OwnSteps(result)
            from output in step.Value.SelectMany(s => s.Outputs)
            where output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)
            select $"  {step.Key}: {output.Reason}, expected Cached or Unchanged: {output.Value}";
        var rewritten =
            from step in result.TrackedOutputSteps
            from output in step.Value.SelectMany(s => s.Outputs)
            where output.Reason != IncrementalStepRunReason.Cached
            select $"  {step.Key}: {output.Reason}, expected Cached";

        var findings = stale.Concat(rewritten).Distinct().ToList();
        return findings.Count == 0
            ? driver
            : throw new KitException($"The generator's cache does not hold over {edit}.", findings);
    }

    // Inputs, and the parts of ForAttributeWithMetadataName. These run for every edit by design.
    private static bool IsRoslyns(string name) =>
        name.Contains("_ForAttribute", StringComparison.Ordinal)
        || name is "Compilation" or "CompilationOptions" or "ParseOptions" or "AdditionalTexts" or "AnalyzerConfigOptions" or "MetadataReferences";

    private static SyntaxTree Unrelated(CSharpParseOptions options, string value) => CSharpSyntaxTree.ParseText(
        $$"""
        namespace Unrelated.ToAnyPolicy
        {
            [global::System.Obsolete]
            internal static class Neighbour
            {
                internal static int Value() { return {{value}}; }
            }
        }
        """,
        options,
        "Neighbour.cs");
}
