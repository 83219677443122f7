namespace GrantGen.Tool.Findings;

/// <summary>A diagnostic at a location in a file.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Path">The full path of the file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
/// <param name="EndLine">The line of the end.</param>
/// <param name="EndColumn">The column after the end.</param>
/// <param name="Text">One sentence.</param>
/// <param name="Member">The function or type around it, as far as the text shows one; empty otherwise.</param>
/// <param name="LineText">The text of the line, with white space collapsed.</param>
internal sealed record Finding(
    string Id,
    FindingSeverity Severity,
    string Path,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string Text,
    string Member = "",
    string LineText = "")
{
    /// <summary>The order of the output: by file and location.</summary>
    public static IOrderedEnumerable<Finding> Order(IEnumerable<Finding> findings)
        => findings.OrderBy(finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Column)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Text, StringComparer.Ordinal);
}
