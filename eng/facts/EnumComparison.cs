using System.Text.RegularExpressions;
using GrantGen.Facts;

namespace GrantGen.FactCheck;

/// <summary>Compares <see cref="TrackSourceTable"/> and <see cref="ParticipantKindTable"/> with livekit/protocol protobufs/livekit_models.proto.</summary>
internal static partial class EnumComparison
{
    /// <summary>Text that identifies the file.</summary>
    public const string Mark = "enum TrackSource {";

    /// <summary>The differences.</summary>
    public static IEnumerable<FactDifference> Compare(string text)
        => Compare("source", TrackSourceTable.All.Select(source => source.WireName), Members(text, "TrackSource").Where(member => member != "unknown"))
            .Concat(Compare("kind", ParticipantKindTable.WireNames, Members(text, "Kind")));

    private static IEnumerable<FactDifference> Compare(string what, IEnumerable<string> known, IEnumerable<string> upstream)
        => upstream.Except(known).Select(name => new FactDifference(DifferenceKind.New, $"{what} {name}", "a member of the enum"))
            .Concat(known.Except(upstream).Select(name => new FactDifference(DifferenceKind.Gone, $"{what} {name}", "no member of the enum has this name")));

    /// <summary>The names as they appear in a token.</summary>
    private static List<string> Members(string text, string type)
    {
        Match match = Regex.Match(text, $@"\benum {type} \{{(.*?)\}}", RegexOptions.Singleline | RegexOptions.CultureInvariant);
        return [.. MemberPattern().Matches(match.Groups[1].Value).Select(member => member.Groups[1].Value.ToLowerInvariant())];
    }

    [GeneratedRegex(@"^\s*([A-Z][A-Z_]*)\s*=\s*\d+", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MemberPattern();
}
