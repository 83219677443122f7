using System.CommandLine;
using System.Text.Json.Nodes;
using GrantGen.Policies;
using GrantGen.Tool.Cli;

namespace GrantGen.Tool.Projects;

/// <summary><c>grantgen policies</c>: the policies of a project and what they allow. The JSON is what check-client reads.</summary>
internal static class PoliciesCommand
{
    public static Command Create()
    {
        Argument<string> project = ProjectArgument.Create();
        Option<bool> json = new("--json") { Description = "Print JSON, which check-client reads" };
        Command command = new("policies", "List the policies of a project, and what each one allows") { project, json };
        command.SetAction(result =>
        {
            ProjectPolicies policies = ProjectPolicies.Read(ProjectFile.Find(result.GetValue(project)!));
            TextWriter output = result.InvocationConfiguration.Output;
            if (result.GetValue(json))
            {
                JsonOutput.Write(output, ToJson(policies));
            }
            else
            {
                foreach (ApprovedPolicy policy in policies.File.Blocks.Select(block => block.Policy))
                {
                    output.WriteLine(string.Join('\n', ApprovedPolicyWriter.Write(policy)));
                }
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static JsonObject ToJson(ProjectPolicies policies) => new()
    {
        ["policies"] = new JsonArray([.. policies.File.Blocks.Select(block => (JsonNode)ToJson(block.Policy))]),
        ["approvedText"] = policies.Text,
    };

    private static JsonObject ToJson(ApprovedPolicy policy)
    {
        JsonObject permissions = [];
        foreach (ParticipantRight right in RightTable.Participant)
        {
            permissions[right.Name] = !right.IsDirect(policy.Grants) ? ApprovedFileFormat.Denied
                : right.IsStated(policy.Grants) ? ApprovedFileFormat.Granted : ApprovedFileFormat.Default;
        }

        return new JsonObject
        {
            ["name"] = policy.Name,
            ["framework"] = policy.Framework,
            ["joins"] = policy.JoinsRoom,
            ["permissions"] = permissions,
            ["lifetimeSeconds"] = policy.Grants.TtlSeconds,
            ["settings"] = JsonOutput.Strings(policy.Settings),
        };
    }
}
