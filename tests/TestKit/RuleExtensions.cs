using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.TestKit;

/// <summary>Runs the analyzers over test projects.</summary>
public static class RuleExtensions
{
    /// <summary>Runs all analyzers, once as a build does and once as an editor does.</summary>
    /// <param name="project">The project.</param>
    /// <param name="generate">
    /// False for an editor that runs generators only on save: the analyzers then see uses of members that do not exist yet.
    /// </param>
    /// <param name="allowErrors">Whether the project need not compile.</param>
    /// <param name="live">False to skip the run of the editor if only the build is compared.</param>
    /// <returns>Their reports.</returns>
    public static async Task<RuleRun> Analyze(this TestProject project, bool generate = true, bool allowErrors = false, bool live = true)
    {
        var compilation = generate ? project.GenerateOnly().Compilation : project.Compilation;
        if (!allowErrors)
        {
            CompileCheck.Errors(compilation, generate ? "The project with what was generated" : "The project", generate);
        }

        var build = await Build(project, compilation);
        var shown = live ? await Live(project, compilation) : [];
        return new RuleRun(project, compilation, Own(build), Own(shown));
    }

    /// <summary>
    /// Compares the reports of the analyzers with the markup, in both directions. Rules of severity Info are ignored unless the markup
    /// names them, because half of all test sources would have such a report.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="generate">Whether to generate first.</param>
    /// <param name="allowErrors">Whether the project need not compile.</param>
    /// <returns>The diagnostics, by place.</returns>
    public static Task<ImmutableArray<Diagnostic>> Verify(this TestProject project, bool generate = true, bool allowErrors = false) =>
        project.Verify([], generate, allowErrors);

    /// <summary>Compares the reports of some rules with the markup of these rules, in both directions.</summary>
    /// <param name="project">The project.</param>
    /// <param name="ids">The rules; every rule if empty.</param>
    /// <param name="generate">Whether to generate first.</param>
    /// <param name="allowErrors">Whether the project need not compile.</param>
    /// <returns>The diagnostics of these rules, by place.</returns>
    public static async Task<ImmutableArray<Diagnostic>> Verify(
        this TestProject project, string[] ids, bool generate = true, bool allowErrors = false)
    {
        var run = await project.Analyze(generate, allowErrors);
        return RuleCheck.Compare(run, id => ids.Length == 0 ? !IsAdvice(id) || project.Expected.Any(e => e.Id == id) : ids.Contains(id));
    }

    /// <summary>Whether a rule is of severity Info.</summary>
    /// <param name="id">The rule.</param>
    /// <returns>Whether its severity is below warning.</returns>
    public static bool IsAdvice(string id) => Product.Descriptors.Any(rule => rule.Id == id && rule.DefaultSeverity < DiagnosticSeverity.Warning);

    /// <summary>Compares the reports of a run for some rules with the markup of these rules, in both directions.</summary>
    /// <param name="run">The run.</param>
    /// <param name="selected">Selects the rules.</param>
    /// <returns>The diagnostics of these rules, by place.</returns>
    public static ImmutableArray<Diagnostic> Verify(this RuleRun run, Func<string, bool> selected) => RuleCheck.Compare(run, selected);

    private static async Task<ImmutableArray<Diagnostic>> Build(TestProject project, CSharpCompilation compilation) =>
        Product.Analyzers.IsEmpty ? [] : await WithAnalyzers(project, compilation).GetAnalyzerDiagnosticsAsync();

    // A separate instance, because one that has finished the compilation would report more than an editor does. Generated files are not opened.
    private static async Task<ImmutableArray<Diagnostic>> Live(TestProject project, CSharpCompilation compilation)
    {
        if (Product.Analyzers.IsEmpty)
        {
            return [];
        }

        var analyzers = WithAnalyzers(project, compilation);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var tree in compilation.SyntaxTrees.Where(project.Compilation.ContainsSyntaxTree))
        {
            var model = compilation.GetSemanticModel(tree);
            found.AddRange(await analyzers.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None));
            found.AddRange(await analyzers.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None));
        }

        foreach (var file in project.AdditionalTexts)
        {
            var result = await analyzers.GetAnalysisResultAsync(file, CancellationToken.None);
            found.AddRange(result.AdditionalFileDiagnostics.Values.SelectMany(byAnalyzer => byAnalyzer.Values).SelectMany(d => d));
        }

        return found.ToImmutable();
    }

    private static CompilationWithAnalyzers WithAnalyzers(TestProject project, CSharpCompilation compilation) =>
        compilation.WithAnalyzers(
            Product.Analyzers,
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(project.AdditionalTexts, project.ConfigOptions),
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: false));

    private static ImmutableArray<Diagnostic> Own(ImmutableArray<Diagnostic> diagnostics)
    {
        // AD0001 is an exception in an analyzer. The compiler reports it only as a warning, so it would not be noticed.
        var failures = diagnostics.Where(d => d.Id.StartsWith("AD", StringComparison.Ordinal)).ToList();
        return failures.Count == 0
            ? [.. diagnostics.Where(d => Product.IsOwn(d.Id)).OrderBy(d => d, DiagnosticOrder.Instance)]
            : throw new KitException("An analyzer failed.", failures.SelectMany(DiagnosticText.Describe));
    }
}
