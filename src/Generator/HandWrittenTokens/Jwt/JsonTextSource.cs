using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>
/// A string in the source, with a hole for each part that is known only at run time, and the source positions of its characters.
/// </summary>
internal sealed class JsonTextSource
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int Length, TextSpan Span, bool IsExact)> _segments = new();
    private readonly Dictionary<int, IOperation> _holes = new();
    private readonly SyntaxNode _syntax;

    private JsonTextSource(SyntaxNode syntax) => _syntax = syntax;

    /// <summary>Reads a constant, an interpolated string or a concatenation.</summary>
    public static JsonTextSource FromOperation(IOperation value)
    {
        JsonTextSource source = new(value.Syntax);

        foreach (IOperation part in GetParts(value))
        {
            string sourceText = part.Syntax switch
            {
                InterpolatedStringTextSyntax literal => literal.TextToken.Text,
                LiteralExpressionSyntax literal => literal.Token.Text,
                _ => "",
            };
            string? text = GetText(part);
            if (text is null)
            {
                source._holes.Add(source._text.Length, part);
            }

            source.Add(text ?? JsonTextParser.Hole.ToString(), part.Syntax.Span, sourceText);
        }

        return source;
    }

    /// <summary>
    /// The parts of a concatenation or an interpolated string, in order: constants, literal text, and values that are known only at run time.
    /// </summary>
    public static List<IOperation> GetParts(IOperation value)
    {
        // With a stack, because a concatenation of a thousand parts is nested as deeply.
        List<IOperation> parts = new();
        Stack<IOperation> open = new();
        open.Push(value);
        while (open.Count > 0)
        {
            IOperation part = open.Pop();
            while (part is IConversionOperation { ConstantValue.HasValue: false } or IParenthesizedOperation)
            {
                part = part.ChildOperations.First();
            }

            switch (part)
            {
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, ConstantValue.HasValue: false } sum:
                    open.Push(sum.RightOperand);
                    open.Push(sum.LeftOperand);
                    break;
                case IInterpolatedStringOperation { ConstantValue.HasValue: false } interpolated:
                    foreach (IInterpolatedStringContentOperation content in interpolated.Parts.Reverse())
                    {
                        open.Push(content is IInterpolationOperation hole ? hole.Expression : content);
                    }

                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return parts;
    }

    /// <summary>The text of a part; null if it is known only at run time.</summary>
    public static string? GetText(IOperation part) => part switch
    {
        IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } => text,
        { ConstantValue: { HasValue: true, Value: string constant } } => constant,
        _ => null,
    };

    /// <summary>Reads the text as JSON. A text that is neither an object nor an array, like most strings, has no shape.</summary>
    /// <param name="readHole">Reads a value that is known only at run time.</param>
    public JsonShape? Parse(Func<IOperation, JsonShape> readHole)
    {
        string text = _text.ToString();
        string trimmed = text.TrimStart();
        return trimmed.Length > 0 && trimmed[0] is '{' or '['
            ? JsonTextParser.Parse(text, Locate, at => _holes.TryGetValue(at, out IOperation? hole) ? readHole(hole) : null)
            : null;
    }

    private void Add(string text, TextSpan span, string sourceText)
    {
        // The characters of the source are those of the text where none of them is escaped.
        int offset = text.Length == 0 ? -1 : sourceText.IndexOf(text, StringComparison.Ordinal);
        _segments.Add((_text.Length, text.Length, offset < 0 ? span : new TextSpan(span.Start + offset, text.Length), offset >= 0));
        _text.Append(text);
    }

    private Location Locate(int start, int length)
    {
        TextSpan first = SpanAt(start), last = SpanAt(Math.Max(start, start + length - 1));
        return Location.Create(_syntax.SyntaxTree, TextSpan.FromBounds(Math.Min(first.Start, last.Start), Math.Max(first.End, last.End)));
    }

    private TextSpan SpanAt(int position)
    {
        foreach ((int start, int length, TextSpan span, bool isExact) in _segments)
        {
            if (position >= start && position < start + length)
            {
                return isExact ? new TextSpan(span.Start + position - start, 1) : span;
            }
        }

        return _syntax.Span;
    }
}
