using Microsoft.Build.Framework;

namespace GrantGen.Tasks;

/// <summary>
/// GG5008: a <c>GrantGenClient</c> item matches no file. MSBuild makes no item for a wildcard without a match (dotnet/msbuild#11610), so the
/// attributes are read as they are written in the project and in Directory.Build.*. What cannot be expanded here is not judged.
/// </summary>
public sealed class ReportUnmatchedClients : ITask
{
    private const string Id = "GG5008";

    /// <summary>The build that runs the task.</summary>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <summary>An object of the host's; not used.</summary>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The project file, and the files of MSBuild above it.</summary>
    [Required]
    public string[] Files { get; set; } = Array.Empty<string>();

    /// <summary>The folder of the project, which relative paths start from.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The items that the build has made.</summary>
    public ITaskItem[] Clients { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>Reports each item without a file as a warning.</summary>
    /// <returns>True.</returns>
    public bool Execute()
    {
        string[] paths = Clients.Select(client => client.GetMetadata("FullPath")).ToArray();
        foreach (string file in Files.Where(File.Exists).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            foreach (ClientInclude include in ClientInclude.ReadAll(file, ProjectDirectory))
            {
                if (!include.MatchesAny(paths))
                {
                    BuildEngine.LogWarningEvent(new BuildWarningEventArgs(
                        "", Id, file, include.Line, 0, 0, 0, $"GrantGenClient '{include.Written}' matches no file, so nothing in it is checked", "", nameof(ReportUnmatchedClients)));
                }
            }
        }

        return true;
    }
}
