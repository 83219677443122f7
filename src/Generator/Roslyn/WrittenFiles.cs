using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Roslyn;

/// <summary>Extensions of <see cref="CompilationStartAnalysisContext"/> for analyzers that analyze at files as a whole.</summary>
internal static class WrittenFiles
{
    /// <summary>
    /// Registers an action for each hand-written file, C# and Razor. The trees of Razor count as generated code, so the analyzer must be configured
    /// to analyze generated code and to report in it (dotnet/razor#7939); other generated code is skipped at once.
    /// </summary>
    public static void RegisterWrittenFileAction(this CompilationStartAnalysisContext start, Action<SemanticModelAnalysisContext> analyze)
        => start.RegisterSemanticModelAction(file =>
        {
            if (!file.IsGeneratedCode)
            {
                IncompleteCode.Run(() => analyze(file));
            }
            else if (RazorCode.MayHold(file.SemanticModel.SyntaxTree))
            {
                IncompleteCode.Run(() => analyze(WithoutScaffolding(file)));
            }
        });

    /// <summary>A context that reports only diagnostics in a .razor or .cshtml file.</summary>
    private static SemanticModelAnalysisContext WithoutScaffolding(SemanticModelAnalysisContext file)
#pragma warning disable CS0618 // The constructor is obsolete for hosts (dotnet/roslyn#63440); here it wraps a context of the driver
        => new(
            file.SemanticModel,
            file.Options,
            diagnostic =>
            {
                if (RazorCode.Contains(diagnostic.Location))
                {
                    file.ReportDiagnostic(diagnostic);
                }
            },
            static _ => true,
            file.CancellationToken);
#pragma warning restore CS0618
}
