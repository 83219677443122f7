using System.Text.Json.Nodes;

namespace GrantGen.Tool.Check;

/// <summary>The least policy for code that has no policy, from the report.</summary>
/// <param name="Code">A description of the code.</param>
/// <param name="Place">The file and line of a hand-written token; null for other code.</param>
/// <param name="Attributes">The attributes of the policy.</param>
/// <param name="Needs">The permissions that it grants, with the calls that need them.</param>
internal sealed record NewPolicyProposal(string Code, string? Place, string Attributes, IReadOnlyList<KeptPermission> Needs)
{
    /// <summary>Reads an entry of the report.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="print">Converts a path of the report to the printed one.</param>
    public static NewPolicyProposal Read(JsonNode entry, Func<string, string> print) => new(
        entry["code"]!.GetValue<string>(),
        entry["path"] is { } path ? FormattableString.Invariant($"{print(path.GetValue<string>())}:{entry["line"]!.GetValue<int>()}") : null,
        entry["attributes"]!.GetValue<string>(),
        [.. entry["permissions"]!.AsArray().Select(need => new KeptPermission(need!["permission"]!.GetValue<string>(),
            PolicyProposal.DescribeAll(need["uses"]!, print), false))]);
}
