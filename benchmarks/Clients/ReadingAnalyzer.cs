using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Benchmarks.Clients;

/// <summary>An analyzer that only requests the text of each additional file: the minimal cost of any analyzer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ReadingAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new DiagnosticDescriptor("BENCH2", "Reads", "Reads", "Bench", DiagnosticSeverity.Hidden, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(file => file.AdditionalFile.GetText(file.CancellationToken));
    }
}
