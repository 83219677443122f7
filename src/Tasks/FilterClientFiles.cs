using Microsoft.Build.Framework;

namespace GrantGen.Tasks;

/// <summary>
/// Separates the client files that contain no LiveKit word, so that the build does not pass them to the compiler; in a large tree most files are of
/// this kind. A file without a policy is kept, and so is the first file of each policy and extension: then an item that cannot be analyzed (GG5009)
/// and a grant that no file uses (GG5010) are still reported, with that file's severity.
/// </summary>
public sealed class FilterClientFiles : ITask
{
    /// <summary>The build that runs the task.</summary>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <summary>The host object; not used.</summary>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The files of clients, with <c>GrantGenPolicy</c> as metadata.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>The files of <see cref="Files"/> that the compiler must receive, in their order.</summary>
    [Output]
    public ITaskItem[] Kept { get; private set; } = Array.Empty<ITaskItem>();

    /// <summary>The others, in their order.</summary>
    [Output]
    public ITaskItem[] Silent { get; private set; } = Array.Empty<ITaskItem>();

    /// <summary>
    /// Searches the bytes of the files, on all processors. A file that cannot be read is kept.
    /// </summary>
    /// <returns>True.</returns>
    public bool Execute()
    {
        // An item must not be read from several threads.
        ClientSource[] sources = Files.Select(file => new ClientSource(file.GetMetadata("FullPath"), file.GetMetadata("GrantGenPolicy"),
            file.GetMetadata("Extension"))).ToArray();
        HashSet<int> silent = FilteredClientFiles.Find(sources);

        // By index, because MSBuild treats two items as equal if their names differ only in case.
        Kept = Files.Where((_, i) => !silent.Contains(i)).ToArray();
        Silent = Files.Where((_, i) => silent.Contains(i)).ToArray();
        return true;
    }
}
