using Microsoft.Build.Framework;

namespace GrantGen.Tasks;

/// <summary>
/// GG5008: a <c>GrantGenClient</c> item matches no file. MSBuild creates no item for a wildcard without a match (dotnet/msbuild#11610), so the
/// attributes are read as written in the project and in Directory.Build.*. An attribute that cannot be expanded here is not checked.
/// </summary>
public sealed class ReportUnmatchedClients : ITask
{
    private const string Id = "GG5008";

    /// <summary>The build that runs the task.</summary>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <summary>The host object; not used.</summary>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The project file, and the MSBuild files above it.</summary>
    [Required]
    public string[] Files { get; set; } = Array.Empty<string>();

    /// <summary>The folder of the project, the base of relative paths.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The items of the build.</summary>
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
