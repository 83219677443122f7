using System.Text.RegularExpressions;

namespace GrantGen.Tool.Findings;

/// <summary>Adds to a finding the text that a baseline needs.</summary>
internal static partial class FindingFactory
{
    /// <summary>The finding with the member and the text of its line.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="lines">The lines of its file; empty if it cannot be read.</param>
    public static Finding WithContext(Finding finding, IReadOnlyList<string> lines)
        => finding.Line > lines.Count ? finding : finding with
        {
            Member = ContainingMember.Find(lines, finding.Line - 1),
            LineText = Normalize(lines[finding.Line - 1]),
        };

    /// <summary>A line with its white space collapsed, so that formatting changes nothing.</summary>
    public static string Normalize(string line) => WhiteSpace().Replace(line.Trim(), " ");

    /// <summary>The lines of a file; empty if it cannot be read.</summary>
    public static IReadOnlyList<string> ReadLines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
