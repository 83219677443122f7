using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Clients;

/// <summary>
/// The severities of <c>.editorconfig</c> for files that are not C#. The compiler applies them to syntax trees alone
/// (dotnet/roslyn, DiagnosticOptions of <c>AnalyzerConfigOptionsResult</c>), so the package's targets pass the configuration
/// files in folders above the clients', and this class reads them with Roslyn's own reader.
/// </summary>
internal sealed class ClientSeverities
{
    private const string FileName = ".editorconfig";

    private readonly AnalyzerConfigSet? _set;

    public ClientSeverities(ImmutableArray<AdditionalText> files)
    {
        List<AnalyzerConfig> configs = new();
        HashSet<string> paths = new(StringComparer.Ordinal);
        foreach (AdditionalText file in files)
        {
            // AnalyzerConfig.Parse throws for a relative path, which the compiler never passes and another host may.
            if (IsConfig(file.Path) && Path.IsPathRooted(file.Path) && paths.Add(file.Path) && file.GetText() is { } text)
            {
                configs.Add(AnalyzerConfig.Parse(text, file.Path));
            }
        }

        _set = configs.Count > 0 ? AnalyzerConfigSet.Create(configs) : null;
    }

    /// <summary>The severity of a rule in a file; null if the rule is off there.</summary>
    public DiagnosticSeverity? Find(DiagnosticDescriptor rule, string path)
    {
        ReportDiagnostic report = ReportDiagnostic.Default;
        _set?.GetOptionsForSourcePath(path).TreeOptions.TryGetValue(rule.Id, out report);
        return report switch
        {
            ReportDiagnostic.Error => DiagnosticSeverity.Error,
            ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
            ReportDiagnostic.Info => DiagnosticSeverity.Info,
            ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
            ReportDiagnostic.Suppress => null,
            _ => rule.DefaultSeverity,
        };
    }

    private static bool IsConfig(string path)
        => path.EndsWith(FileName, StringComparison.Ordinal) && (path.Length == FileName.Length || path[path.Length - FileName.Length - 1] is '/' or '\\');
}
