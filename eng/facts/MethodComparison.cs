using System.Text.RegularExpressions;
using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen.FactCheck;

/// <summary>Compares <see cref="ServerMethodTable"/> with the table of livekit/livekit cmd/test-server/auth.go.</summary>
internal static partial class MethodComparison
{
    /// <summary>Text that identifies the file.</summary>
    public const string Mark = "var methodPerms = map[string]perm{";

    /// <summary>The upstream words that are not the wire name of a grant of <c>video</c>.</summary>
    private static readonly Dictionary<string, Grant[]> s_words = new(StringComparer.Ordinal)
    {
        ["destRoom"] = [GrantTable.RoomAdmin, GrantTable.DestinationRoom],
        ["sipAdmin"] = [GrantTable.SipAdmin],
        ["sipCall"] = [GrantTable.SipCall],
    };

    /// <summary>The differences.</summary>
    public static IEnumerable<FactDifference> Compare(string text)
    {
        Dictionary<string, string> upstream = RowPattern().Matches(text).ToDictionary(
            row => row.Groups["service"].Value + "." + row.Groups["method"].Value,
            row => Names(WordPattern().Matches(row.Groups["grants"].Value).SelectMany(word => GrantsOf(word.Groups[1].Value))),
            StringComparer.Ordinal);
        foreach ((string method, string grants) in upstream)
        {
            if (ServerMethodTable.All.FirstOrDefault(row => row.FullName == method) is not { } known)
            {
                yield return new FactDifference(DifferenceKind.New, $"method {method}", grants);
            }
            else if (Names(known.Grants.Select(grant => $"{grant.ClaimName}.{grant.WireName}")) is var expected && expected != grants)
            {
                yield return new FactDifference(DifferenceKind.Changed, $"method {method}", $"{expected} in the table, {grants} upstream");
            }
        }

        foreach (ServerMethod method in ServerMethodTable.All.Where(row => !upstream.ContainsKey(row.FullName)))
        {
            yield return new FactDifference(DifferenceKind.Gone, $"method {method.FullName}", "no row upstream has this name");
        }
    }

    private static IEnumerable<string> GrantsOf(string word)
        => s_words.TryGetValue(word, out Grant[]? grants) ? grants.Select(grant => $"{grant.ClaimName}.{grant.WireName}") : [$"video.{word}"];

    private static string Names(IEnumerable<string> grants) => string.Join(" and ", grants.Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"""livekit\.(?<service>\w+)/(?<method>\w+)"":\s*\{(?<grants>[^}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex RowPattern();

    [GeneratedRegex(@"(\w+):\s*true", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();
}
