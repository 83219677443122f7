using System.Text;

namespace GrantGen.AspNetCore;

/// <summary>Values of callers in the log: a line break in one would begin a line that looks like one from the application.</summary>
internal static class LogText
{
    /// <summary>Writes control characters and line separators as <c>\u000A</c>.</summary>
    public static string Escape(string text)
    {
        if (!text.Any(IsEscaped))
        {
            return text;
        }

        StringBuilder escaped = new();
        foreach (char unit in text)
        {
            _ = IsEscaped(unit) ? escaped.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}") : escaped.Append(unit);
        }

        return escaped.ToString();
    }

    private static bool IsEscaped(char unit) => char.IsControl(unit) || unit is '\u2028' or '\u2029';
}
