using System.Text.Json.Nodes;
using GrantGen.Tool.Cli;

namespace GrantGen.Tool.Findings;

/// <summary>Writes findings in one of the formats. No line wraps, and no path is absolute unless requested.</summary>
internal static class FindingWriter
{
    /// <summary>Writes the findings.</summary>
    /// <param name="output">Receives the output.</param>
    /// <param name="format">The format.</param>
    /// <param name="fresh">The findings that are not in the baseline.</param>
    /// <param name="known">The findings that are in the baseline: only SARIF shows them.</param>
    /// <param name="folder">The folder to which paths are relative; null for absolute paths.</param>
    public static void Write(TextWriter output, FindingFormat format, IReadOnlyList<Finding> fresh, IReadOnlyList<Finding> known, string? folder)
    {
        switch (format)
        {
            case FindingFormat.Json:
                JsonOutput.Write(output, new JsonObject { ["findings"] = new JsonArray([.. fresh.Select(finding => (JsonNode)ToJson(finding, folder))]) });
                break;
            case FindingFormat.Sarif:
                JsonOutput.Write(output, SarifLog.Create(fresh, known, finding => PathOf(finding, folder)));
                break;
            default:
                foreach (Finding finding in fresh)
                {
                    output.WriteLine(format == FindingFormat.GitHub ? ToAnnotation(finding, folder) : ToLine(finding, folder));
                }

                break;
        }
    }

    /// <summary>The printed path of a finding.</summary>
    public static string PathOf(Finding finding, string? folder) => PathOf(finding.Path, folder);

    /// <summary>A printed path: with slashes and relative if a folder is set, unchanged otherwise.</summary>
    public static string PathOf(string path, string? folder) => folder is null ? path : Path.GetRelativePath(folder, path).Replace('\\', '/');

    private static string ToLine(Finding finding, string? folder)
        => FormattableString.Invariant($"{PathOf(finding, folder)}:{finding.Line}:{finding.Column}: {Word(finding.Severity)}: {finding.Text} [{finding.Id}]");

    private static string ToAnnotation(Finding finding, string? folder)
    {
        string kind = finding.Severity == FindingSeverity.Note ? "notice" : Word(finding.Severity);
        return FormattableString.Invariant(
            $"::{kind} file={EscapeProperty(PathOf(finding, folder))},line={finding.Line},col={finding.Column},endLine={finding.EndLine},endColumn={finding.EndColumn},title={finding.Id}::{Escape(finding.Text)}");
    }

    private static JsonObject ToJson(Finding finding, string? folder) => new()
    {
        ["id"] = finding.Id,
        ["severity"] = Word(finding.Severity),
        ["path"] = PathOf(finding, folder),
        ["line"] = finding.Line,
        ["column"] = finding.Column,
        ["endLine"] = finding.EndLine,
        ["endColumn"] = finding.EndColumn,
        ["member"] = finding.Member,
        ["text"] = finding.Text,
    };

    private static string Word(FindingSeverity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>The escapes of GitHub's workflow commands (actions/toolkit packages/core/src/command.ts).</summary>
    private static string Escape(string text)
        => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text)
        => Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
