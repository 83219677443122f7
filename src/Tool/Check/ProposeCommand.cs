using System.CommandLine;
using System.Text.Json.Nodes;
using GrantGen.Tool.Cli;
using GrantGen.Tool.Findings;
using GrantGen.Tool.Projects;

namespace GrantGen.Tool.Check;

/// <summary><c>grantgen propose</c>: the least policy, with the evidence for each permission, and the calls that it cannot analyze.</summary>
internal static class ProposeCommand
{
    public static Command Create()
    {
        Argument<string> project = ProjectArgument.Create();
        Option<bool> json = new("--json") { Description = "Print JSON" };
        Command command = new("propose", "Show the smallest policy that still allows all known calls, and those calls") { project, json };
        command.SetAction(result =>
        {
            ProjectFile file = ProjectFile.Find(result.GetValue(project)!);
            JsonNode report = ReportBuild.ReadJson(ReportBuild.Run(file, "-p:GrantGenProposing=true"));
            PolicyProposal[] proposals = [.. report["policies"]!.AsArray().Select(policy => PolicyProposal.Read(policy!, Print))];
            NewPolicyProposal[] added = [.. report["withoutPolicy"]!.AsArray().Select(entry => NewPolicyProposal.Read(entry!, Print))];
            string[] unseen = [.. report["untied"]!.AsArray().Select(use => PolicyProposal.Describe(use!, Print))];
            TextWriter output = result.InvocationConfiguration.Output;
            if (result.GetValue(json))
            {
                JsonOutput.Write(output,
                    new JsonObject { ["proposals"] = new JsonArray([.. proposals.Select(proposal => (JsonNode)ToJson(proposal))]), ["withoutPolicy"] = new JsonArray([.. added.Select(proposal => (JsonNode)ToJson(proposal))]), ["unseen"] = JsonOutput.Strings(unseen) });
            }
            else
            {
                Write(output, proposals, added, unseen);
            }

            return ExitCode.Success;

            string Print(string path) => FindingWriter.PathOf(Path.Combine(file.Folder, path), Directory.GetCurrentDirectory());
        });
        return command;
    }

    private static void Write(TextWriter output, IReadOnlyList<PolicyProposal> proposals, IReadOnlyList<NewPolicyProposal> added, IReadOnlyList<string> unseen)
    {
        foreach (PolicyProposal proposal in proposals)
        {
            output.WriteLine(FormattableString.Invariant($"{proposal.Name} ({proposal.Path}:{proposal.Line})"));
            WritePermissions(output, "keeps", proposal.Kept);
            foreach (string permission in proposal.Removed)
            {
                output.WriteLine($"  {permission} can be removed: no call tied to the policy uses it, and no other call can need it");
            }

            output.WriteLine(proposal.Arguments.Count > 0
                ? $"  proposal: [RoomPolicy({string.Join(", ", proposal.Arguments)}, …)], the rest unchanged"
                : "  proposal: no change");
        }

        foreach (NewPolicyProposal proposal in added)
        {
            output.WriteLine($"No policy: {proposal.Code}{(proposal.Place is { } place ? $" ({place})" : "")}");
            WritePermissions(output, "needs", proposal.Needs);
            output.WriteLine($"  proposal: {proposal.Attributes}");
        }

        output.WriteLine("A guarded call counts as used. Subscribing, metrics and agent sessions are kept: a client uses them without a call that is known.");
        output.WriteLine(unseen.Count == 0
            ? "Not included: code in other repositories, and client files that are not part of the build."
            : "Not included: code in other repositories, client files that are not part of the build, and what these calls run under, which are not tied to a policy:");
        foreach (string call in unseen)
        {
            output.WriteLine("  " + call);
        }
    }

    private static void WritePermissions(TextWriter output, string verb, IEnumerable<KeptPermission> permissions)
    {
        foreach (KeptPermission permission in permissions.Where(permission => permission.Calls.Count > 0 || permission.IsPossible))
        {
            output.WriteLine(permission.Calls.Count > 0
                ? $"  {verb} {permission.Permission}, used by:"
                : $"  {verb} {permission.Permission}: a call that is not tied to a policy can need it");
            foreach (string call in permission.Calls)
            {
                output.WriteLine("    " + call);
            }
        }
    }

    private static JsonObject ToJson(PolicyProposal proposal) => new()
    {
        ["policy"] = proposal.Name,
        ["path"] = proposal.Path,
        ["line"] = proposal.Line,
        ["keeps"] = ToJson(proposal.Kept),
        ["removes"] = JsonOutput.Strings(proposal.Removed),
        ["arguments"] = JsonOutput.Strings(proposal.Arguments),
    };

    private static JsonObject ToJson(NewPolicyProposal proposal) => new()
    {
        ["code"] = proposal.Code,
        ["place"] = proposal.Place,
        ["attributes"] = proposal.Attributes,
        ["needs"] = ToJson(proposal.Needs),
    };

    private static JsonArray ToJson(IEnumerable<KeptPermission> permissions)
        => new([.. permissions.Select(kept => (JsonNode)new JsonObject { ["permission"] = kept.Permission, ["calls"] = JsonOutput.Strings(kept.Calls) })]);
}
