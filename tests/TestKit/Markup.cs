using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.TestKit;

/// <summary>Removes <c>{|GG2001:…|}</c> from a text and records its position.</summary>
internal static partial class Markup
{
    private const string Close = "|}";

    /// <summary>Parses a text. Spans can be nested. Several rules share a span if it is nested without a gap.</summary>
    public static (string Text, ImmutableArray<ExpectedDiagnostic> Expected) Parse(string path, string markup)
    {
        // A test file that is checked out with Windows line endings must expect the same spans.
        var input = markup.ReplaceLineEndings("\n");
        var text = new StringBuilder(input.Length);
        var open = new Stack<(string Id, int Start)>();
        var expected = ImmutableArray.CreateBuilder<ExpectedDiagnostic>();

        for (var i = 0; i < input.Length;)
        {
            var opening = input[i] == '{' ? Opening().Match(input, i) : Match.Empty;
            if (opening.Success)
            {
                open.Push((opening.Groups["id"].Value, text.Length));
                i += opening.Length;
            }
            else if (open.Count > 0 && string.CompareOrdinal(input, i, Close, 0, Close.Length) == 0)
            {
                // Without an open span, the two characters are part of the code, as in Rust and TypeScript.
                var (id, start) = open.Pop();
                expected.Add(new ExpectedDiagnostic(id, path, TextSpan.FromBounds(start, text.Length)));
                i += Close.Length;
            }
            else
            {
                text.Append(input[i++]);
            }
        }

        if (open.Count > 0)
        {
            throw new KitException($"{path}: a markup of {open.Peek().Id} is not closed by {Close}");
        }

        return (text.ToString(), [.. expected.OrderBy(e => e.Span.Start).ThenBy(e => e.Id, StringComparer.Ordinal)]);
    }

    [GeneratedRegex(@"\G\{\|(?<id>[A-Z]+[0-9]{3,5}):", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
