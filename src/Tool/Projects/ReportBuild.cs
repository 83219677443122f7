using System.Text.Json.Nodes;
using GrantGen.Tool.Cli;

namespace GrantGen.Tool.Projects;

/// <summary>A build that writes the report of the policies.</summary>
internal static class ReportBuild
{
    private static readonly string[] s_files = ["grantgen.html", "grantgen.json"];

    /// <summary>Builds the project, and returns the full paths of the files that the build wrote, in ordinal order.</summary>
    /// <exception cref="CommandFailureException">The project does not build, or its version of the package writes no report.</exception>
    /// <param name="project">The project.</param>
    /// <param name="arguments">More arguments of the build.</param>
    public static IReadOnlyList<string> Run(ProjectFile project, params string[] arguments)
    {
        DateTime start = DateTime.UtcNow.AddSeconds(-2);
        DotNet.Result build = DotNet.Run(project.Folder,
            ["build", project.Path, "--no-incremental", "-v:m", "-nologo", "-tl:off", "-p:GrantGenReport=true", .. arguments]);
        if (build.ExitCode != 0)
        {
            throw new CommandFailureException("the project does not build:\n" + build.Errors);
        }

        string[] written =
        [
            .. s_files.SelectMany(name => Directory.GetFiles(project.Folder, name, SearchOption.AllDirectories))
                .Where(path => File.GetLastWriteTimeUtc(path) >= start)
                .Order(StringComparer.Ordinal),
        ];
        return written.Length > 0 ? written : throw new CommandFailureException("the project's version of the package GrantGen writes no report");
    }

    /// <summary>The report of the first target framework, as JSON.</summary>
    public static JsonNode ReadJson(IEnumerable<string> written)
        => JsonNode.Parse(File.ReadAllText(written.First(path => path.EndsWith(".json", StringComparison.Ordinal))))!;
}
