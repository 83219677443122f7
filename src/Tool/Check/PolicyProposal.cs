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
internal sealed record PolicyProposal(string Name, string Path, int Line, IReadOnlyList<(string Permission, IReadOnlyList<string> Calls)> Kept, IReadOnlyList<string> Removed)
{
    private static readonly string s_publishUnknown = NameOfPublishing(TrackSourceTable.UnknownFlag);
    private static readonly string s_publishData = NameOf(GrantTable.CanPublishData);
    private static readonly string s_updateOwnMetadata = NameOf(GrantTable.CanUpdateOwnMetadata);

    /// <summary>The arguments of the attribute that change; empty if none does.</summary>
    /// <remarks>
    /// <c>ReducePolicyCodeFixProvider</c> reduces a policy by the same rules. It edits the attribute, so it removes an argument that
    /// allows something; this text does not know the attribute, so it writes <c>= false</c>. Only this text reduces a list of sources.
    /// </remarks>
    public IReadOnlyList<string> Arguments
    {
        get
        {
            List<string> arguments = [];
            if (TrackSourceTable.All.Any(source => Removed.Contains(NameOfPublishing(source.Flag))))
            {
                TrackSourceInfo[] sources = [.. TrackSourceTable.All.Where(source => Keeps(NameOfPublishing(source.Flag)))];
                bool needsUnknown = Kept.Any(kept => kept.Permission == s_publishUnknown && kept.Calls.Count > 0);
                if (sources.Length > 0 && !needsUnknown)
                {
                    arguments.Add($"{GrantTable.CanPublishSources.Property} = {string.Join(" | ", sources.Select(source => $"{nameof(TrackSources)}.{source.Name}"))}");
                }
                else if (sources.Length == 0 && !needsUnknown)
                {
                    arguments.Add($"{GrantTable.CanPublish.Property} = false");
                    if (Keeps(s_publishData))
                    {
                        // Unstated, it follows CanPublish.
                        arguments.Add($"{GrantTable.CanPublishData.Property} = true");
                    }
                }
            }

            if (Removed.Contains(s_publishData))
            {
                arguments.Add($"{GrantTable.CanPublishData.Property} = false");
            }

            if (Removed.Contains(s_updateOwnMetadata))
            {
                arguments.Add($"{GrantTable.CanUpdateOwnMetadata.Property} = false");
            }

            return arguments;
        }
    }

    /// <summary>Reads a policy of the report.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="print">Turns a path of the report into one that is printed.</param>
    public static PolicyProposal Read(JsonNode policy, Func<string, string> print)
    {
        JsonNode[] cells = [.. policy["permissions"]!.AsArray().OfType<JsonNode>().Where(cell => Text(cell, "mark") != "denied")];
        return new PolicyProposal(
            Text(policy, "name"),
            print(Text(policy, "path")),
            policy["line"]!.GetValue<int>(),
            [.. cells.Where(cell => !IsUnused(cell)).Select(cell => (Text(cell, "permission"), (IReadOnlyList<string>)[.. cell["uses"]!.AsArray().Select(use => Describe(use!, print)).Distinct()]))],
            [.. cells.Where(IsUnused).Select(cell => Text(cell, "permission"))]);
    }

    /// <summary>A call of the report, with its place and the reason for or against a tie.</summary>
    public static string Describe(JsonNode use, Func<string, string> print) => FormattableString.Invariant($"{print(Text(use, "path"))}:{use["line"]!.GetValue<int>()}: {Text(use, "call")} ({Text(use, "reason")})");

    /// <summary>The permission to publish tracks of a source, as the report names it.</summary>
    private static string NameOfPublishing(int source) => RightTable.Participant.First(right => right.Grant == GrantTable.CanPublish && right.Source == source).Name;

    private static string NameOf(Grant grant) => RightTable.Participant.First(right => right.Grant == grant).Name;

    private static bool IsUnused(JsonNode cell) => cell["unused"]!.GetValue<bool>();

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private bool Keeps(string permission) => Kept.Any(kept => kept.Permission == permission);
}
