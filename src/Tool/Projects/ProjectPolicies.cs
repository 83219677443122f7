using GrantGen.Policies;
using GrantGen.Tool.Cli;

namespace GrantGen.Tool.Projects;

/// <summary>
/// The policies of a project as they are now: the approved file that the package's own target would write, written elsewhere. So pragmas,
/// .editorconfig and suppressions do not matter, and every target framework is read.
/// </summary>
internal sealed class ProjectPolicies
{
    private ProjectPolicies(string text)
    {
        Text = text;
        File = ApprovedFile.Parse(text);
    }

    /// <summary>The text that the approved file would have.</summary>
    public string Text { get; }

    /// <summary>The parsed text.</summary>
    public ApprovedFile File { get; }

    /// <summary>Compiles the project and reads its policies.</summary>
    /// <exception cref="CommandFailureException">The project does not build, or does not use GrantGen.</exception>
    public static ProjectPolicies Read(ProjectFile project)
    {
        string folder = Directory.CreateTempSubdirectory("grantgen-").FullName;
        try
        {
            // The target reads this property; as a global one it cannot be overridden. CI is set to false, because nothing is approved here.
            string file = Path.Combine(folder, ApprovedFileFormat.FileName);
            DotNet.Result build = Approve(project, $"-p:_GrantGenApprovedFile={file}", "-p:CI=false");
            if (build.ExitCode != 0)
            {
                throw new CommandFailureException(build.Output.Contains("MSB4057", StringComparison.Ordinal)
                    ? "the project does not reference a version of the package GrantGen with approved policies"
                    : "the project does not build:\n" + build.Errors);
            }

            return new ProjectPolicies(System.IO.File.Exists(file) ? System.IO.File.ReadAllText(file) : ApprovedFileEditor.Empty);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Runs the target that writes the approved file.</summary>
    public static DotNet.Result Approve(ProjectFile project, params string[] properties)
        => DotNet.Run(project.Folder, ["build", project.Path, "-t:GrantGenApprove", "-v:m", "-nologo", "-tl:off", .. properties]);
}
