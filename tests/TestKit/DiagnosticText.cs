using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.TestKit;

/// <summary>The text of a diagnostic with its position and its line.</summary>
internal static class DiagnosticText
{
    /// <summary>The file of a location, which can be a source file or an additional file.</summary>
    public static string PathOf(Location location) => location.SourceTree?.FilePath ?? location.GetLineSpan().Path ?? string.Empty;

    public static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    public static IEnumerable<string> Describe(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var position = diagnostic.Location.Kind == LocationKind.None
            ? "(no location)"
            : $"{PathOf(diagnostic.Location)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})";
        yield return $"  {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id} {position}: {Message(diagnostic)}";

        if (diagnostic.Location.SourceTree is { } tree)
        {
            foreach (var line in Excerpt(tree.GetText(), diagnostic.Location.SourceSpan))
            {
                yield return line;
            }
        }
    }

    /// <summary>The line on which a span begins, with marks under the span.</summary>
    public static IEnumerable<string> Excerpt(SourceText text, TextSpan span)
    {
        var line = text.Lines.GetLineFromPosition(span.Start);
        var column = span.Start - line.Start;
        var length = Math.Max(1, Math.Min(span.End, line.End) - span.Start);
        yield return $"      {line}";
        yield return $"      {new string(' ', column)}{new string('^', length)}";
    }
}
