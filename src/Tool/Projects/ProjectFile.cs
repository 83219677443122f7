using GrantGen.Policies;
using GrantGen.Tool.Cli;

namespace GrantGen.Tool.Projects;

/// <summary>The project that a command is about.</summary>
/// <param name="Path">The full path of the project file.</param>
internal sealed record ProjectFile(string Path)
{
    /// <summary>The folder of the project.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The file of the approved policies, whether it is there or not.</summary>
    public string ApprovedFile => System.IO.Path.Combine(Folder, ApprovedFileFormat.FileName);

    /// <summary>The project that an argument names: a project file, or a folder with one.</summary>
    /// <exception cref="CommandFailureException">There is none, or the folder has several.</exception>
    public static ProjectFile Find(string argument)
    {
        if (File.Exists(argument))
        {
            return new ProjectFile(System.IO.Path.GetFullPath(argument));
        }

        if (!Directory.Exists(argument))
        {
            throw new CommandFailureException($"there is no project '{argument}'");
        }

        string[] files = Directory.GetFiles(argument, "*.csproj");
        return files.Length == 1
            ? new ProjectFile(System.IO.Path.GetFullPath(files[0]))
            : throw new CommandFailureException(files.Length == 0 ? $"the folder '{argument}' has no .csproj"
                : $"the folder '{argument}' has several projects: name one");
    }
}
