using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GrantGen.TestKit;

/// <summary>
/// Passes <c>dotnet_diagnostic.ID.severity</c> and <c>generated_code</c> to the compiler, which does not read them from the options of the analyzers.
/// </summary>
internal sealed class ConfigSeverityProvider(ConfigFiles files) : SyntaxTreeOptionsProvider
{
    private readonly ImmutableDictionary<string, ReportDiagnostic> _global = files.Set.GlobalConfigOptions.TreeOptions;

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        ForTree(tree).AnalyzerOptions.TryGetValue("generated_code", out var value) && bool.TryParse(value, out var generated)
            ? generated ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated
            : GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        ForTree(tree).TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _global.TryGetValue(diagnosticId, out severity);

    private AnalyzerConfigOptionsResult ForTree(SyntaxTree tree) =>
        files.Set.GetOptionsForSourcePath(ConfigFiles.Rooted(tree.FilePath));
}
