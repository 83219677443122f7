using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace GrantGen.Pictures.Tests.Terminal;

/// <summary>A terminal's text as HTML: colours and bold become classes. Links and the state of the task bar are left out.</summary>
internal static partial class AnsiText
{
    private const int Bold = 1;
    private const int FirstColour = 30;
    private const int LastColour = 37;
    private const int DefaultColour = 39;

    /// <summary>Converts a terminal's text.</summary>
    /// <exception cref="FormatException">The text contains an unknown code, so the picture would differ from the terminal.</exception>
    public static string ToHtml(string text)
    {
        StringBuilder html = new();
        bool isBold = false;
        int colour = DefaultColour;
        int done = 0;
        foreach (Match code in Codes().Matches(text))
        {
            Append(html, text[done..code.Index], isBold, colour);
            done = code.Index + code.Length;
            if (code.Groups["set"].Success)
            {
                (isBold, colour) = code.Groups["set"].Value.Split(';').Aggregate((isBold, colour), Set);
            }
        }

        Append(html, text[done..], isBold, colour);
        return html.ToString();
    }

    private static (bool IsBold, int Colour) Set((bool IsBold, int Colour) state, string code) => code switch
    {
        "" or "0" => (false, DefaultColour),
        _ when int.Parse(code, System.Globalization.CultureInfo.InvariantCulture) is var number => number switch
        {
            Bold => (true, state.Colour),
            22 => (false, state.Colour),
            (>= FirstColour and <= LastColour) or DefaultColour => (state.IsBold, number),
            _ => throw new FormatException($"The code {code} is not known."),
        },
        _ => throw new FormatException($"The code {code} is not known."),
    };

    private static void Append(StringBuilder html, string text, bool isBold, int colour)
    {
        if (text.Contains('\e'))
        {
            throw new FormatException($"A code is not known: {WebUtility.UrlEncode(text)}");
        }

        string classes = $"{(colour == DefaultColour ? "" : $"f{colour}")} {(isBold ? "bold" : "")}".Trim();
        string content = WebUtility.HtmlEncode(text);
        html.Append(classes.Length == 0 || text.Length == 0 ? content : $"""<span class="{classes}">{content}</span>""");
    }

    /// <summary>The codes of a terminal: CSI … m sets colours; OSC … ST (or BEL) is a link, a title or the progress of the task bar.</summary>
    [GeneratedRegex(@"\e\[(?<set>[0-9;]*)m|\e\][^\e\a]*(?:\e\\|\a)")]
    public static partial Regex Codes();
}
