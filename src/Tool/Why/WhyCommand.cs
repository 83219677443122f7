using System.CommandLine;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GrantGen.Facts;
using GrantGen.Policies;
using GrantGen.Tool.Cli;
using GrantGen.Tool.Projects;

namespace GrantGen.Tool.Why;

/// <summary><c>grantgen why</c>: from a message, status or description to the cause, the grant and the fix.</summary>
internal static class WhyCommand
{
    public static Command Create()
    {
        Argument<string> message = new("message") { Description = "The message, the status, or what happens, in your words. Typos do not matter" };
        Option<string?> project = new("--project") { Description = "A project: shows which of its policies lack the grant" };
        Option<bool> json = new("--json") { Description = "Print JSON" };
        Option<bool> noFail = new("--no-fail") { Description = "Exit with 0 where nothing matches" };
        Command command = new("why", "Find the cause of a message or symptom, the grant that is missing, and the fix") { message, project, json, noFail };
        command.SetAction(result =>
        {
            int code = Run(result.GetValue(message)!, result.GetValue(project), result.GetValue(json), result.InvocationConfiguration.Output);
            return result.GetValue(noFail) ? ExitCode.Success : code;
        });
        return command;
    }

    private static int Run(string message, string? project, bool isJson, TextWriter output)
    {
        IReadOnlyList<KnowledgeEntry> causes = KnowledgeBase.Default.Find(message);
        IReadOnlyList<string> lacking = project is null || causes.Count == 0 ? [] : FindLacking(ProjectFile.Find(project), causes[0]);
        if (isJson)
        {
            JsonOutput.Write(output,
                new JsonObject { ["message"] = message, ["isMatch"] = causes.Count > 0, ["causes"] = new JsonArray([.. causes.Select(ToJson)]), ["policies"] = JsonOutput.Strings(lacking) });
        }
        else if (causes.Count == 0)
        {
            output.WriteLine("no match");
        }
        else
        {
            for (int i = 0; i < causes.Count; i++)
            {
                Write(output, causes[i], i, causes.Count);
                foreach (string line in i == 0 ? lacking : [])
                {
                    output.WriteLine("  policy: " + line);
                }
            }
        }

        return causes.Count > 0 ? ExitCode.Success : ExitCode.Findings;
    }

    /// <summary>One line for each policy of the project that lacks a grant which the cause names, with the fix.</summary>
    private static List<string> FindLacking(ProjectFile project, KnowledgeEntry cause)
    {
        Grant[] grants = [.. GrantTable.All.Where(grant => grant.Kind == GrantKind.Flag && grant.Claim == GrantClaim.Video
            && Regex.IsMatch(cause.Grant, $@"\b{grant.Property}\b", RegexOptions.CultureInvariant))];
        return grants.Length == 0 || cause.Permission == "no"
            ? []
            :
            [
                .. ProjectPolicies.Read(project).File.Blocks.Select(block => block.Policy)
                    .SelectMany(policy => grants.Where(grant => !IsGranted(policy.Grants, grant))
                        .Select(grant => $"{PolicyLocation.Describe(project, policy.Name)} does not grant {grant.Property}; to grant it, write {grant.Property} = true in its [RoomPolicy]"))
                    .Distinct(StringComparer.Ordinal),
            ];
    }

    /// <summary>Whether the server allows it, by the grant or by its default.</summary>
    private static bool IsGranted(GrantSet grants, Grant grant)
    {
        ParticipantRight[] rights = [.. RightTable.Participant.Where(right => right.Grant == grant)];
        return rights.Length > 0 ? rights.Any(right => right.IsDirect(grants)) : grants.IsSet(grant);
    }

    private static string Verdict(KnowledgeEntry cause) => cause.Permission switch
    {
        "yes" => "a permission",
        "no" => "not a permission",
        _ => "a permission is one of the causes",
    };

    private static void Write(TextWriter output, KnowledgeEntry cause, int index, int count)
    {
        output.WriteLine($"{(index > 0 ? "\n" : "")}{(count == 1 ? "" : index == 0 ? "likeliest: " : "or: ")}{cause.Meaning} ({Verdict(cause)}) [{cause.Id}]");
        if (cause.IsOpen)
        {
            output.WriteLine("  open: the reports name no confirmed cause");
        }

        if (cause.Grant.Length > 0)
        {
            output.WriteLine("  grant or setting: " + cause.Grant);
        }

        output.WriteLine("  check: " + string.Join(" ", cause.Checks.Count == 1 ? cause.Checks : cause.Checks.Select((check, i) => $"{i + 1}. {check}")));
        if (cause.Tell.Length > 0)
        {
            output.WriteLine("  how to tell: " + cause.Tell);
        }

        output.WriteLine("  source: " + string.Join(", ", cause.Sources));
    }

    private static JsonNode ToJson(KnowledgeEntry cause) => new JsonObject
    {
        ["id"] = cause.Id,
        ["permission"] = cause.Permission,
        ["meaning"] = cause.Meaning,
        ["grant"] = cause.Grant.Length > 0 ? cause.Grant : null,
        ["checks"] = JsonOutput.Strings(cause.Checks),
        ["howToTell"] = cause.Tell.Length > 0 ? cause.Tell : null,
        ["isOpen"] = cause.IsOpen,
        ["sources"] = JsonOutput.Strings(cause.Sources),
    };
}
