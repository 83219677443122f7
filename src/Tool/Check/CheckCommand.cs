using System.CommandLine;
using GrantGen.Tool.Findings;
using GrantGen.Tool.Projects;

namespace GrantGen.Tool.Check;

/// <summary><c>grantgen check</c>: the diagnostics of a build, with a baseline and in the form that an editor or a CI system reads.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        Argument<string> project = ProjectArgument.Create();
        FindingOptions options = new();
        Command command = new("check", "Build a project, and report what GrantGen's rules found") { project };
        options.AddTo(command);
        command.SetAction(result => options.Report(result, BuildLog.Read(ProjectFile.Find(result.GetValue(project)!)), Directory.GetCurrentDirectory()));
        return command;
    }
}
