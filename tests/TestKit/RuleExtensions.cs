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
    /// False for the editor that generates on save only: the analyzers then see uses of members that are not there yet.
    /// </param>
    /// <param name="allowErrors">Whether the project need not compile.</param>
    /// <param name="live">False to leave out the editor, where only the build is compared.</param>
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
    /// Compares what the analyzers report with the markup, in both directions. A rule that only informs is left out unless the
    /// markup names it: its reports are not about errors, and half of all test sources would have one.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="generate">Whether to generate first.</param>
    /// <param name="allowErrors">Whether the project need not compile.</param>
    /// <returns>The diagnostics, by place.</returns>
    public static Task<ImmutableArray<Diagnostic>> Verify(this TestProject project, bool generate = true, bool allowErrors = false) =>
        project.Verify([], generate, allowErrors);

    /// <summary>Compares what some of the rules report with the markup of these rules, in both directions.</summary>
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

    /// <summary>Whether a rule only informs.</summary>
    /// <param name="id">The rule.</param>
    /// <returns>Whether its severity is below warning.</returns>
    public static bool IsAdvice(string id) => Product.Descriptors.Any(rule => rule.Id == id && rule.DefaultSeverity < DiagnosticSeverity.Warning);

    /// <summary>Compares what a run found of some of the rules with the markup of these rules, in both directions.</summary>
    /// <param name="run">The run.</param>
    /// <param name="selected">Which rules.</param>
    /// <returns>The diagnostics of these rules, by place.</returns>
    public static ImmutableArray<Diagnostic> Verify(this RuleRun run, Func<string, bool> selected) => RuleCheck.Compare(run, selected);

    private static async Task<ImmutableArray<Diagnostic>> Build(TestProject project, CSharpCompilation compilation) =>
        Product.Analyzers.IsEmpty ? [] : await WithAnalyzers(project, compilation).GetAnalyzerDiagnosticsAsync();

    // An instance of its own: one that has finished the compilation would have more to say than an editor's has. Nobody opens what was generated.
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
        // AD0001 is an exception in an analyzer; the compiler makes a warning of it, and so it goes unnoticed.
        var failures = diagnostics.Where(d => d.Id.StartsWith("AD", StringComparison.Ordinal)).ToList();
        return failures.Count == 0
            ? [.. diagnostics.Where(d => Product.IsOwn(d.Id)).OrderBy(d => d, DiagnosticOrder.Instance)]
            : throw new KitException("An analyzer failed.", failures.SelectMany(DiagnosticText.Describe));
    }
}
