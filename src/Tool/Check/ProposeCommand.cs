using System.CommandLine;
using System.Text.Json.Nodes;
using GrantGen.Tool.Cli;
using GrantGen.Tool.Projects;

namespace GrantGen.Tool.Check;

/// <summary><c>grantgen propose</c>: the least policy, with the evidence for each permission, and the calls that it cannot see through.</summary>
internal static class ProposeCommand
{
    public static Command Create()
    {
        Argument<string> project = ProjectArgument.Create();
        Option<bool> json = new("--json") { Description = "Print JSON" };
        Command command = new("propose", "Show the least that each policy can be reduced to, with the calls that need what it keeps") { project, json };
        command.SetAction(result =>
        {
            ProjectFile file = ProjectFile.Find(result.GetValue(project)!);
            JsonNode report = ReportBuild.ReadJson(ReportBuild.Run(file));
            PolicyProposal[] proposals = [.. report["policies"]!.AsArray().Select(policy => PolicyProposal.Read(policy!, Print))];
            string[] unseen = [.. report["untied"]!.AsArray().Select(use => PolicyProposal.Describe(use!, Print))];
            TextWriter output = result.InvocationConfiguration.Output;
            if (result.GetValue(json))
            {
                JsonOutput.Write(output, new JsonObject { ["proposals"] = new JsonArray([.. proposals.Select(proposal => (JsonNode)ToJson(proposal))]), ["unseen"] = Strings(unseen) });
            }
            else
            {
                Write(output, proposals, unseen);
            }

            return ExitCode.Success;

            string Print(string path) => Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(file.Folder, path)).Replace('\\', '/');
        });
        return command;
    }

    private static void Write(TextWriter output, IReadOnlyList<PolicyProposal> proposals, IReadOnlyList<string> unseen)
    {
        foreach (PolicyProposal proposal in proposals)
        {
            output.WriteLine(FormattableString.Invariant($"{proposal.Name} ({proposal.Path}:{proposal.Line})"));
            foreach ((string permission, IReadOnlyList<string> calls) in proposal.Kept.Where(kept => kept.Calls.Count > 0))
            {
                output.WriteLine($"  keeps {permission}, which is used:");
                foreach (string call in calls)
                {
                    output.WriteLine("    " + call);
                }
            }

            foreach (string permission in proposal.Removed)
            {
                output.WriteLine($"  {permission} can be removed: nothing tied to the policy uses it, and no untied call may need it");
            }

            output.WriteLine(proposal.Arguments.Count > 0
                ? $"  proposal: [RoomPolicy({string.Join(", ", proposal.Arguments)}, …)], the rest unchanged"
                : "  proposal: no change");
        }

        output.WriteLine(unseen.Count == 0
            ? "Code of other repositories, and client files that are not part of the build, are not counted."
            : "Not counted are code of other repositories, client files that are not part of the build, and these calls, which are tied to no policy:");
        foreach (string call in unseen)
        {
            output.WriteLine("  " + call);
        }
    }

    private static JsonObject ToJson(PolicyProposal proposal) => new()
    {
        ["policy"] = proposal.Name,
        ["path"] = proposal.Path,
        ["line"] = proposal.Line,
        ["keeps"] = new JsonArray([.. proposal.Kept.Select(kept => (JsonNode)new JsonObject { ["permission"] = kept.Permission, ["calls"] = Strings(kept.Calls) })]),
        ["removes"] = Strings(proposal.Removed),
        ["arguments"] = Strings(proposal.Arguments),
    };

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
