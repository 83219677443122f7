using System.Globalization;
using System.Text;

namespace GrantGen.Policies;

/// <summary>Text in double quotes on one line: the escapes of JSON.</summary>
internal static class QuotedText
{
    /// <summary>Quotes a text.</summary>
    public static string Quote(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char unit in text)
        {
            _ = unit switch
            {
                '"' or '\\' => quoted.Append('\\').Append(unit),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF'
                    or (>= '\uD800' and <= '\uDFFF') => quoted.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(unit),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Reads quoted texts that are separated by commas; null if the text is anything else.</summary>
    public static IReadOnlyList<string>? TryParseList(string text)
    {
        List<string> texts = new();
        int at = 0;
        while (true)
        {
            if (TryParse(text, ref at) is not { } item)
            {
                return null;
            }

            texts.Add(item);
            if (at == text.Length)
            {
                return texts;
            }

            if (string.CompareOrdinal(text, at, ", ", 0, 2) != 0)
            {
                return null;
            }

            at += 2;
        }
    }

    /// <summary>Reads one quoted text; null if the text is anything else.</summary>
    public static string? TryParse(string text)
    {
        int at = 0;
        return TryParse(text, ref at) is { } item && at == text.Length ? item : null;
    }

    private static string? TryParse(string text, ref int at)
    {
        if (at >= text.Length || text[at] != '"')
        {
            return null;
        }

        StringBuilder item = new();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                at++;
                return item.ToString();
            }

            if (text[at] != '\\')
            {
                item.Append(text[at]);
            }
            else if (TryUnescape(text, ref at) is { } unit)
            {
                item.Append(unit);
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    private static char? TryUnescape(string text, ref int at)
    {
        if (++at >= text.Length)
        {
            return null;
        }

        switch (text[at])
        {
            case '"' or '\\':
                return text[at];
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when at + 4 < text.Length
                && ushort.TryParse(text.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit):
                at += 4;
                return (char)unit;
            default:
                return null;
        }
    }
}
