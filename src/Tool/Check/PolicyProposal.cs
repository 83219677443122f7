using System.Text.Json.Nodes;
using GrantGen.Facts;
using GrantGen.Policies;

namespace GrantGen.Tool.Check;

/// <summary>The smallest policy that allows all known uses of a policy, from the report.</summary>
/// <param name="Name">The full name of the policy.</param>
/// <param name="Path">The printed path of the file with its attribute.</param>
/// <param name="Line">The line of its attribute.</param>
/// <param name="Kept">The permissions that it keeps, with the calls that need them; no call where only the server's default or an untied call is the reason.</param>
/// <param name="Removed">The permissions that nothing uses.</param>
internal sealed record PolicyProposal(string Name, string Path, int Line, IReadOnlyList<KeptPermission> Kept, IReadOnlyList<string> Removed)
{
    private static readonly Grant[] s_flags = [GrantTable.CanPublishData, GrantTable.CanUpdateOwnMetadata];

    /// <summary>The changed arguments of the attribute; empty if there are none.</summary>
    /// <remarks>
    /// <c>ReducePolicyCodeFixProvider</c> reduces a policy by the same rules. It edits the attribute, so it removes an argument that
    /// allows something; this text does not know the attribute, so it writes <c>= false</c>.
    /// </remarks>
    public IReadOnlyList<string> Arguments
    {
        get
        {
            List<string> arguments = [];
            LeastGrants least = new(Kept.Where(kept => kept.Permission != RequiredRights.PublishUnknown || kept.Calls.Count > 0
                || kept.IsPossible).Select(kept => kept.Permission));
            if (Removed.Any(RequiredRights.Publish.Contains) && least.Sources != TrackSourceTable.EverySource)
            {
                if (least.Sources != 0)
                {
                    arguments.Add($"{GrantTable.CanPublishSources.Property} = {TrackSourceTable.ToExpression(least.Sources)}");
                }
                else
                {
                    arguments.Add($"{GrantTable.CanPublish.Property} = false");
                    if (least.PublishesData)
                    {
                        // Unstated, the value follows CanPublish.
                        arguments.Add($"{GrantTable.CanPublishData.Property} = true");
                    }
                }
            }

            foreach (Grant grant in s_flags.Where(grant => Removed.Contains(RequiredRights.NameOf(grant))))
            {
                arguments.Add($"{grant.Property} = false");
            }

            return arguments;
        }
    }

    /// <summary>Reads a policy of the report.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="print">Converts a path of the report to the printed one.</param>
    public static PolicyProposal Read(JsonNode policy, Func<string, string> print)
    {
        JsonNode[] cells = [.. policy["permissions"]!.AsArray().OfType<JsonNode>().Where(cell => Text(cell, "mark") != "denied")];
        return new PolicyProposal(
            Text(policy, "name"),
            print(Text(policy, "path")),
            policy["line"]!.GetValue<int>(),
            [.. cells.Where(cell => !IsUnused(cell)).Select(cell => new KeptPermission(Text(cell, "permission"), DescribeAll(cell["uses"]!, print),
                cell["possible"]!.GetValue<bool>()))],
            [.. cells.Where(IsUnused).Select(cell => Text(cell, "permission"))]);
    }

    /// <summary>A call of the report, with its location and the reason for or against a tie.</summary>
    public static string Describe(JsonNode use, Func<string, string> print)
        => FormattableString.Invariant($"{print(Text(use, "path"))}:{use["line"]!.GetValue<int>()}: {Text(use, "call")} ({Text(use, "reason")})");

    /// <summary>The calls of the report, each once.</summary>
    public static IReadOnlyList<string> DescribeAll(JsonNode uses, Func<string, string> print)
        => [.. uses.AsArray().Select(use => Describe(use!, print)).Distinct()];

    private static bool IsUnused(JsonNode cell) => cell["unused"]!.GetValue<bool>();

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}
