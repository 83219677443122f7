using System.Globalization;
using System.Text.RegularExpressions;

namespace GrantGen.FactCheck;

/// <summary>Reads the few forms of Go that the facts are written in.</summary>
internal static partial class GoText
{
    /// <summary>The fields of a struct by their names in JSON, with the Go type of each; null if there is no such struct.</summary>
    public static Dictionary<string, (string Name, string Type)>? FieldsOf(string text, string type)
    {
        Match match = Regex.Match(text, $@"^type {Regex.Escape(type)} struct \{{(.*?)^\}}", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant);
        return match.Success
            ? FieldPattern().Matches(match.Groups[1].Value).Where(field => field.Groups["json"].Value != "-").ToDictionary(field => field.Groups["json"].Value, field => (field.Groups["name"].Value, field.Groups["type"].Value), StringComparer.Ordinal)
            : null;
    }

    /// <summary>The result of a getter for an absent field: <c>true</c>, <c>false</c> or the name of the getter that it calls; null if there is no such getter.</summary>
    public static string? DefaultOf(string text, string type, string getter)
    {
        Match match = Regex.Match(text, $@"^func \(\w+ \*?{Regex.Escape(type)}\) {Regex.Escape(getter)}\(\) bool \{{(.*?)^\}}", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant);
        Match absent = match.Success ? AbsentPattern().Match(match.Groups[1].Value) : Match.Empty;
        return absent.Success ? absent.Groups["value"].Value : null;
    }

    /// <summary>The value of <c>512 * 1024</c>, <c>1 &lt;&lt; 16</c> or <c>64_000</c>; null if it is anything else.</summary>
    public static long? ValueOf(string expression)
    {
        string plain = expression.Replace("_", "", StringComparison.Ordinal).Trim();
        Match shift = ShiftPattern().Match(plain);
        if (shift.Success)
        {
            return Number(shift.Groups[1].Value) << (int)Number(shift.Groups[2].Value);
        }

        string[] factors = plain.Split('*', StringSplitOptions.TrimEntries);
        return factors.All(factor => factor.Length > 0 && factor.All(char.IsAsciiDigit)) ? factors.Aggregate(1L, (product, factor) => product * Number(factor)) : null;
    }

    private static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<name>\w+)\s+(?<type>[\w.*\[\]]+)\s+`json:""(?<json>[^"",]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FieldPattern();

    [GeneratedRegex(@"== nil \{\s*return (?:\w+\.Get(?<value>\w+)\(\)|(?<value>true|false))", RegexOptions.CultureInvariant)]
    private static partial Regex AbsentPattern();

    [GeneratedRegex(@"^(\d+) << (\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex ShiftPattern();
}
