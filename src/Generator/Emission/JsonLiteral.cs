using System.Globalization;
using System.Text;

namespace GrantGen.Generator.Emission;

/// <summary>Constant text as the content of a JSON string, in the same form as the runtime writes it.</summary>
internal static class JsonLiteral
{
    public static string Escape(string text)
    {
        byte[] utf8 = new byte[text.Length * JsonStringEscaper.MaxBytesPerChar];
        return Encoding.UTF8.GetString(utf8, 0, JsonStringEscaper.Escape(text.AsSpan(), utf8));
    }

    public static string Quote(string text) => "\"" + Escape(text) + "\"";

    public static string Format(uint number) => number.ToString(CultureInfo.InvariantCulture);
}
