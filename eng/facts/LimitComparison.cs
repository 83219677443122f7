using System.Globalization;
using System.Text.RegularExpressions;
using GrantGen.Facts;

namespace GrantGen.FactCheck;

/// <summary>Compares <see cref="ServerLimitTable"/> with the defaults of livekit/livekit pkg/config/config.go.</summary>
internal static partial class LimitComparison
{
    /// <summary>Text that identifies the file.</summary>
    public const string Mark = "type LimitConfig struct";

    /// <summary>Limits of what no token and no checked call contains.</summary>
    private static readonly HashSet<string> s_elsewhere = new(StringComparer.Ordinal) { "MaxDataBlobKeyLength", "MaxDataBlobSize", "MaxDataTrackCustomEncodingLength", "MaxAPIRequestBodySize" };

    /// <summary>The differences.</summary>
    public static IEnumerable<FactDifference> Compare(string text)
    {
        Match defaults = DefaultsPattern().Match(text);
        Dictionary<string, string> values = FieldPattern().Matches(defaults.Groups[1].Value).ToDictionary(field => field.Groups[1].Value, field => field.Groups[2].Value.Trim(), StringComparer.Ordinal);
        foreach ((string name, string value) in values.Where(pair => !s_elsewhere.Contains(pair.Key)))
        {
            if (ServerLimitTable.All.FirstOrDefault(limit => limit.UpstreamName == name) is not { } limit)
            {
                yield return new FactDifference(DifferenceKind.New, $"limit {name}", value);
            }
            else if (GoText.ValueOf(value) != limit.Value)
            {
                yield return new FactDifference(DifferenceKind.Changed, $"limit {name}", string.Create(CultureInfo.InvariantCulture, $"{limit.Value} in the table, {value} upstream"));
            }
        }

        foreach (LimitFact limit in ServerLimitTable.All.Where(limit => limit.Origin == FactOrigins.ServerConfig && !values.ContainsKey(limit.UpstreamName)))
        {
            yield return new FactDifference(DifferenceKind.Gone, $"limit {limit.UpstreamName}", "no default of LimitConfig has this name");
        }
    }

    [GeneratedRegex(@"\bLimit:\s+LimitConfig\{(.*?)^\t\},", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DefaultsPattern();

    [GeneratedRegex(@"^\s*(Max\w+):\s+([^,\n]+),", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FieldPattern();
}
