using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Pictures.Tests.Editor;

/// <summary>Lines of code as HTML, with line numbers, the colours of Roslyn's classification, and underlined diagnostics.</summary>
internal sealed class CodeLines
{
    private readonly SourceText _text;
    private readonly string[] _kinds;
    private readonly string[] _marks;

    public CodeLines(SourceText text, ImmutableArray<ClassifiedSpan> colours, ImmutableArray<Diagnostic> diagnostics)
    {
        _text = text;
        _kinds = Fill(text.Length, colours.Select(colour => (colour.TextSpan, Kind(colour.ClassificationType))));
        _marks = Fill(text.Length, diagnostics.OrderBy(each => each.Severity).Select(each => (each.Location.SourceSpan, Mark(each.Severity))));
    }

    /// <summary>Some of the lines.</summary>
    /// <param name="first">The first line, counted from 0.</param>
    /// <param name="last">The last line.</param>
    /// <param name="marked">The line of the caret; none if negative.</param>
    public string Html(int first, int last, int marked = -1) => string.Join('\n', _text.Lines
        .Where(line => line.LineNumber >= first && line.LineNumber <= last && (line.LineNumber < _text.Lines.Count - 1 || !line.Span.IsEmpty))
        .Select(line => Line(line.LineNumber + 1, Content(line), line.LineNumber == marked ? " here" : "")));

    /// <summary>One line.</summary>
    /// <param name="number">The number of the line.</param>
    /// <param name="content">The text of the line, as HTML.</param>
    /// <param name="classes">More CSS classes, each preceded by a space.</param>
    public static string Line(int number, string content, string classes)
        => string.Create(CultureInfo.InvariantCulture, $"""<div class="line{classes}"><span class="n">{number}</span><span class="t">{content}</span></div>""");

    private string Content(TextLine line)
    {
        StringBuilder html = new();
        for (int start = line.Start, end; start < line.End; start = end)
        {
            for (end = start + 1; end < line.End && _kinds[end] == _kinds[start] && _marks[end] == _marks[start]; end++)
            {
            }

            string classes = $"{_kinds[start]} {_marks[start]}".Trim();
            string text = WebUtility.HtmlEncode(_text.ToString(TextSpan.FromBounds(start, end)));
            html.Append(classes.Length == 0 ? text : $"""<span class="{classes}">{text}</span>""");
        }

        return html.ToString();
    }

    private static string[] Fill(int length, IEnumerable<(TextSpan Span, string Class)> spans)
    {
        string[] classes = new string[length];
        Array.Fill(classes, "");
        foreach ((TextSpan span, string name) in spans.Where(each => each.Class.Length > 0))
        {
            Array.Fill(classes, name, span.Start, span.Length);
        }

        return classes;
    }

    private static string Mark(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "",
    };

    // Only the kinds that have their own colour in editors. An additive classification, such as "static symbol", overlaps another one.
    private static string Kind(string classification) => classification switch
    {
        ClassificationTypeNames.Keyword => "k",
        ClassificationTypeNames.ControlKeyword => "c",
        ClassificationTypeNames.ClassName or ClassificationTypeNames.StructName or ClassificationTypeNames.RecordClassName
            or ClassificationTypeNames.InterfaceName or ClassificationTypeNames.EnumName => "y",
        ClassificationTypeNames.MethodName or ClassificationTypeNames.ExtensionMethodName => "m",
        ClassificationTypeNames.StringLiteral or ClassificationTypeNames.VerbatimStringLiteral => "s",
        ClassificationTypeNames.Comment => "r",
        ClassificationTypeNames.LocalName or ClassificationTypeNames.ParameterName => "v",
        _ => classification.StartsWith("xml doc comment", StringComparison.Ordinal) ? "d" : "",
    };
}
