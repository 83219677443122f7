using System.CommandLine;
using GrantGen.Tool.Cli;
using GrantGen.Tool.Findings;

namespace GrantGen.Tool.Projects;

/// <summary><c>grantgen report</c>: builds the project with its report, and prints its path.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        Argument<string> project = ProjectArgument.Create();
        Option<bool> json = new("--json") { Description = "Print the report itself as JSON" };
        Command command = new("report", "Build the project, and write the report of its policies (grantgen.html, grantgen.json)") { project, json };
        command.SetAction(result =>
        {
            IReadOnlyList<string> written = ReportBuild.Run(ProjectFile.Find(result.GetValue(project)!));
            TextWriter output = result.InvocationConfiguration.Output;
            if (result.GetValue(json))
            {
                JsonOutput.Write(output, ReportBuild.ReadJson(written));
            }
            else
            {
                foreach (string path in written)
                {
                    output.WriteLine(FindingWriter.PathOf(path, Directory.GetCurrentDirectory()));
                }
            }

            return ExitCode.Success;
        });
        return command;
    }
}
