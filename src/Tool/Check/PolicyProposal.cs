using System.Text.Json.Nodes;

namespace GrantGen.Tool.Check;

/// <summary>The least policy that does what is known to be done under a policy, from the report.</summary>
/// <param name="Name">The full name of the policy.</param>
/// <param name="Path">The file of its attribute, as it is printed.</param>
/// <param name="Line">The line of its attribute.</param>
/// <param name="Kept">The permissions that it keeps, with the calls that need them; no call where only the server's default or an untied call is the reason.</param>
/// <param name="Removed">The permissions that nothing uses.</param>
internal sealed record PolicyProposal(string Name, string Path, int Line, IReadOnlyList<(string Permission, IReadOnlyList<string> Calls)> Kept, IReadOnlyList<string> Removed)
{
    private const string PublishUnknown = "PublishUnknown";

    private static readonly string[] s_sources = ["Camera", "Microphone", "ScreenShare", "ScreenShareAudio"];

    /// <summary>The arguments of the attribute that change; empty if none does.</summary>
    public IReadOnlyList<string> Arguments
    {
        get
        {
            List<string> arguments = [];
            bool keepsData = Keeps("PublishData");
            if (s_sources.Any(source => Removed.Contains("Publish" + source)))
            {
                string[] kept = [.. s_sources.Where(source => Keeps("Publish" + source))];
                bool needsUnknown = Kept.Any(kept => kept.Permission == PublishUnknown && kept.Calls.Count > 0);
                if (kept.Length > 0 && !needsUnknown)
                {
                    arguments.Add("CanPublishSources = " + string.Join(" | ", kept.Select(source => "TrackSources." + source)));
                }
                else if (kept.Length == 0 && !needsUnknown)
                {
                    arguments.Add("CanPublish = false");
                    if (keepsData)
                    {
                        // Unstated, it follows CanPublish.
                        arguments.Add("CanPublishData = true");
                    }
                }
            }

            if (Removed.Contains("PublishData"))
            {
                arguments.Add("CanPublishData = false");
            }

            if (Removed.Contains("UpdateOwnMetadata"))
            {
                arguments.Add("CanUpdateOwnMetadata = false");
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

    private static bool IsUnused(JsonNode cell) => cell["unused"]!.GetValue<bool>();

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private bool Keeps(string permission) => Kept.Any(kept => kept.Permission == permission);
}
