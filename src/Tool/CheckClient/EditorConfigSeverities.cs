using GrantGen.Tool.Findings;
using Microsoft.CodeAnalysis;

namespace GrantGen.Tool.CheckClient;

/// <summary>The severities in .editorconfig files above a file, read with the compiler's own reader.</summary>
internal sealed class EditorConfigSeverities
{
    private const string FileName = ".editorconfig";

    private readonly Dictionary<string, AnalyzerConfigSet> _sets = new(StringComparer.Ordinal);

    /// <summary>The severity of a rule in a file; null if it is switched off.</summary>
    public FindingSeverity? GetSeverity(string id, string path, FindingSeverity byDefault)
    {
        string folder = Path.GetDirectoryName(path)!;
        if (!_sets.TryGetValue(folder, out AnalyzerConfigSet? set))
        {
            set = AnalyzerConfigSet.Create(Configs(folder).ToList());
            _sets.Add(folder, set);
        }

        return set.GetOptionsForSourcePath(path).TreeOptions.TryGetValue(id, out ReportDiagnostic report)
            ? report switch
            {
                ReportDiagnostic.Error => FindingSeverity.Error,
                ReportDiagnostic.Warn => FindingSeverity.Warning,
                ReportDiagnostic.Info => FindingSeverity.Note,
                ReportDiagnostic.Hidden or ReportDiagnostic.Suppress => null,
                _ => byDefault,
            }
            : byDefault;
    }

    private static IEnumerable<AnalyzerConfig> Configs(string folder)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            string file = Path.Combine(at, FileName);
            if (File.Exists(file))
            {
                yield return AnalyzerConfig.Parse(File.ReadAllText(file), file);
            }
        }
    }
}
