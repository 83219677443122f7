using System.CommandLine;
using System.Text.Json.Nodes;
using GrantGen.Tool.Cli;

namespace GrantGen.Tool.Projects;

/// <summary><c>grantgen report</c>: builds the project with its report, and says where it is.</summary>
internal static class ReportCommand
{
    private static readonly string[] s_files = ["grantgen.html", "grantgen.json"];

    public static Command Create()
    {
        Argument<string> project = ProjectArgument.Create();
        Option<bool> json = new("--json") { Description = "Print the report itself as JSON" };
        Command command = new("report", "Build the project, and write the report of its policies (grantgen.html, grantgen.json)") { project, json };
        command.SetAction(result =>
        {
            ProjectFile file = ProjectFile.Find(result.GetValue(project)!);
            DateTime start = DateTime.UtcNow.AddSeconds(-2);
            DotNet.Result build = DotNet.Run(file.Folder, "build", file.Path, "--no-incremental", "-v:m", "-nologo", "-tl:off", "-p:GrantGenReport=true");
            if (build.ExitCode != 0)
            {
                throw new CommandFailureException("the project does not build:\n" + build.Errors);
            }

            string[] written =
            [
                .. s_files.SelectMany(name => Directory.GetFiles(file.Folder, name, SearchOption.AllDirectories))
                    .Where(path => File.GetLastWriteTimeUtc(path) >= start)
                    .Order(StringComparer.Ordinal),
            ];
            if (written.Length == 0)
            {
                throw new CommandFailureException("the project's version of the package GrantGen writes no report");
            }

            TextWriter output = result.InvocationConfiguration.Output;
            if (result.GetValue(json))
            {
                JsonOutput.Write(output, JsonNode.Parse(File.ReadAllText(written.First(path => path.EndsWith(".json", StringComparison.Ordinal))))!);
            }
            else
            {
                foreach (string path in written)
                {
                    output.WriteLine(Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/'));
                }
            }

            return ExitCode.Success;
        });
        return command;
    }
}
