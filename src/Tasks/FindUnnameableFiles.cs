using Microsoft.Build.Framework;

namespace GrantGen.Tasks;

/// <summary>
/// Finds the files of clients and agents whose names cannot be passed on the compiler's command line, and warns about each: such a file would end the
/// build with CS2001 or CS2021.
/// </summary>
public sealed class FindUnnameableFiles : ITask
{
    private const string Id = "GG5009";

    private static readonly char[] s_unnameable = { '"', '\r', '\n' };

    /// <summary>The build that runs the task.</summary>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <summary>The host object; not used.</summary>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The files of clients, with <c>GrantGenClient</c> as metadata, and those of agents.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>The files of <see cref="Files"/> that cannot be passed to the compiler.</summary>
    [Output]
    public ITaskItem[] Unnameable { get; private set; } = Array.Empty<ITaskItem>();

    /// <summary>Checks the names.</summary>
    /// <returns>True.</returns>
    public bool Execute()
    {
        Unnameable = Files.Where(file => file.ItemSpec.IndexOfAny(s_unnameable) >= 0 || file.GetMetadata("FullPath").IndexOfAny(s_unnameable) >= 0).ToArray();
        foreach (ITaskItem file in Unnameable)
        {
            string kind = file.GetMetadata("GrantGenClient").Length > 0 ? "Client" : "Agent";
            string path = file.GetMetadata("FullPath").Replace('\r', ' ').Replace('\n', ' ');
            BuildEngine.LogWarningEvent(new BuildWarningEventArgs(
                "", Id, "", 0, 0, 0, 0, $"{kind} file '{path}' has a quotation mark or a line break in its name, which cannot be passed to the compiler, so it is not checked", "", nameof(FindUnnameableFiles)));
        }

        return true;
    }
}
