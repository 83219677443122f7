using System.CommandLine;
using System.Text.Json.Nodes;
using GrantGen.Tool.Cli;
using GrantGen.Tool.Findings;
using GrantGen.Tool.Projects;

namespace GrantGen.Tool.Check;

/// <summary><c>grantgen propose</c>: the grants that nothing tied to their policy uses.</summary>
internal static class ProposeCommand
{
    /// <summary>The rules about unused permissions: of C# code, and of client files.</summary>
    private static readonly string[] s_rules = ["GG2110", "GG5010"];

    public static Command Create()
    {
        Argument<string> project = ProjectArgument.Create();
        Option<bool> json = new("--json") { Description = "Print JSON" };
        Command command = new("propose", "List the grants that can be removed, because nothing that runs under the policy uses them") { project, json };
        command.SetAction(result =>
        {
            string folder = Directory.GetCurrentDirectory();
            Finding[] unused = [.. Finding.Order(BuildLog.Read(ProjectFile.Find(result.GetValue(project)!)).Where(finding => s_rules.Contains(finding.Id)))];
            TextWriter output = result.InvocationConfiguration.Output;
            if (result.GetValue(json))
            {
                JsonOutput.Write(output, new JsonObject
                {
                    ["proposals"] = new JsonArray([.. unused.Select(finding => (JsonNode)new JsonObject
                    {
                        ["id"] = finding.Id, ["path"] = FindingWriter.PathOf(finding, folder), ["line"] = finding.Line, ["text"] = finding.Text,
                    })]),
                });
            }
            else
            {
                FindingWriter.Write(output, FindingFormat.Text, unused, [], folder);
                output.WriteLine(unused.Length == 0
                    ? "no grant is known to be unused; calls that are tied to no policy are not counted"
                    : "read each one: calls that are tied to no policy are not counted");
            }

            return ExitCode.Success;
        });
        return command;
    }
}
