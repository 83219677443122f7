using System.CommandLine;
using System.Text.Json.Nodes;
using GrantGen.Policies;
using GrantGen.Tool.Cli;

namespace GrantGen.Tool.Projects;

/// <summary><c>grantgen approve</c>: writes the approved file, or compares it with the policies as a gate for CI.</summary>
internal static class ApproveCommand
{
    public static Command Create()
    {
        Argument<string> project = ProjectArgument.Create();
        Option<bool> check = new("--check") { Description = "Write nothing, and exit with 1 on any difference: pragmas, .editorconfig and suppressions do not count" };
        Option<bool> json = new("--json") { Description = "Print JSON" };
        Option<bool> noFail = new("--no-fail") { Description = "Exit with 0 where there is a difference" };
        Command command = new("approve", "Write GrantGen.Approved.txt from the current policies, or compare the two") { project, check, json, noFail };
        command.SetAction(result =>
        {
            ProjectFile file = ProjectFile.Find(result.GetValue(project)!);
            TextWriter output = result.InvocationConfiguration.Output;
            return !result.GetValue(check) ? Write(file, output, result.GetValue(json))
                : Check(file, output, result.GetValue(json)) || result.GetValue(noFail) ? ExitCode.Success : ExitCode.Findings;
        });
        return command;
    }

    private static int Write(ProjectFile project, TextWriter output, bool isJson)
    {
        string? before = File.Exists(project.ApprovedFile) ? File.ReadAllText(project.ApprovedFile) : null;
        DotNet.Result build = ProjectPolicies.Approve(project);
        if (build.ExitCode != 0)
        {
            throw new CommandFailureException("nothing was approved:\n" + build.Errors);
        }

        string? after = File.Exists(project.ApprovedFile) ? File.ReadAllText(project.ApprovedFile) : null;
        string[] approved = after is null ? [] : [.. Differences(ApprovedFile.Parse(before ?? ApprovedFileEditor.Empty), ApprovedFile.Parse(after))];
        if (isJson)
        {
            JsonOutput.Write(output, new JsonObject { ["isWritten"] = before != after, ["approved"] = JsonOutput.Strings(approved) });
            return ExitCode.Success;
        }

        foreach (string difference in approved)
        {
            output.WriteLine("approved: " + difference);
        }

        output.WriteLine(before == after
            ? $"{ApprovedFileFormat.FileName} is up to date"
            : $"{ApprovedFileFormat.FileName} was written: read the difference, and commit it");
        return ExitCode.Success;
    }

    private static bool Check(ProjectFile project, TextWriter output, bool isJson)
    {
        ProjectPolicies policies = ProjectPolicies.Read(project);
        List<string> differences = [];
        if (!File.Exists(project.ApprovedFile))
        {
            differences.Add($"there is no {ApprovedFileFormat.FileName}: 'grantgen approve' writes it");
        }
        else
        {
            ApprovedFile approved = ApprovedFile.Parse(File.ReadAllText(project.ApprovedFile));
            differences.AddRange(approved.Problems.Select(problem => FormattableString.Invariant($"line {problem.Line + 1} of {ApprovedFileFormat.FileName} cannot be read: it {problem.Reason}")));
            differences.AddRange(Differences(approved, policies.File));
        }

        if (isJson)
        {
            JsonOutput.Write(output, new JsonObject { ["isApproved"] = differences.Count == 0, ["differences"] = JsonOutput.Strings(differences) });
        }
        else
        {
            foreach (string difference in differences)
            {
                output.WriteLine(difference);
            }

            if (differences.Count == 0)
            {
                output.WriteLine($"{policies.File.Blocks.Count} policies are as approved");
            }
        }

        return differences.Count == 0;
    }

    /// <summary>One line for each policy that differs: wider, narrower or otherwise, new, or removed.</summary>
    private static IEnumerable<string> Differences(ApprovedFile approved, ApprovedFile current)
    {
        foreach (ApprovedPolicy policy in current.Blocks.Select(block => block.Policy))
        {
            string name = Name(policy);
            if (approved.Find(policy.Name, policy.Framework) is not { } block)
            {
                yield return $"{name} is not in {ApprovedFileFormat.FileName}";
            }
            else if (block.IsReadable)
            {
                RightsComparison comparison = ApprovedComparison.Compare(policy, block.Policy);
                if (comparison.Differences.Count > 0)
                {
                    string kind = comparison.IsAnyGained ? "grants more than was approved"
                        : comparison.IsAnyLost ? "grants less than was approved" : "differs from what was approved";
                    yield return $"{name} {kind}: it {string.Join(", ", comparison.Differences.Select(difference => difference.Text))}";
                }
            }
        }

        foreach (ApprovedPolicy policy in approved.Blocks.Select(block => block.Policy).Where(policy => current.Blocks.All(block => block.Policy.Name != policy.Name || (policy.Framework is not null && block.Policy.Framework is not null && block.Policy.Framework != policy.Framework))))
        {
            yield return $"{Name(policy)} no longer exists";
        }
    }

    private static string Name(ApprovedPolicy policy) => policy.Framework is null ? policy.Name : $"{policy.Name} ({policy.Framework})";
}
