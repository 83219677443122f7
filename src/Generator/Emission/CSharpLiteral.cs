using System.Globalization;
using System.Text;

namespace GrantGen.Generator.Emission;

/// <summary>Writes constants as C#.</summary>
internal static class CSharpLiteral
{
    /// <summary>A string, or <c>null</c>.</summary>
    public static string Format(string? text) => text is null ? "null" : "\"" + Escape(text) + "\"";

    /// <summary>A whole number.</summary>
    public static string Format(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Bytes as a span over the assembly's data: a UTF-8 literal in C# 11 and later, otherwise an array that the compiler turns into the same data.
    /// </summary>
    /// <param name="utf8">Whole characters of UTF-8.</param>
    /// <param name="isCSharp11">Whether the literal is compiled as C# 11 or later.</param>
    public static string Format(byte[] utf8, bool isCSharp11)
        => isCSharp11
            ? "\"" + Escape(Encoding.UTF8.GetString(utf8)) + "\"u8"
            : "new byte[] { " + string.Join(", ", utf8.Select(unit => Format(unit))) + " }";

    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (char unit in text)
        {
            _ = unit switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                >= ' ' and <= '~' => escaped.Append(unit),
                _ => escaped.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return escaped.ToString();
    }
}
