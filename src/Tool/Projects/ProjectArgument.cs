using System.CommandLine;

namespace GrantGen.Tool.Projects;

/// <summary>The argument of every command about a project.</summary>
internal static class ProjectArgument
{
    public static Argument<string> Create() => new("project")
    {
        Description = "A project file, or a folder that contains one; without it the current folder",
        DefaultValueFactory = static _ => ".",
    };
}
