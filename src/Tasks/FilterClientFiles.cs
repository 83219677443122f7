using Microsoft.Build.Framework;

namespace GrantGen.Tasks;

/// <summary>
/// Tells the files of clients apart that have no word of LiveKit's in them, so that the build does not hand them to the compiler: of a
/// large tree they are most. A file that names no policy is kept, and the first file of each policy and ending: an item that cannot be
/// judged (GG5009) is still reported, under that file's severity, and a grant that no file uses (GG5010) as well.
/// </summary>
public sealed class FilterClientFiles : ITask
{
    /// <summary>The build that runs the task.</summary>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <summary>An object of the host's; not used.</summary>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The files of clients, with <c>GrantGenPolicy</c> as metadata.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>Those of <see cref="Files"/> that the compiler has to see, in their order.</summary>
    [Output]
    public ITaskItem[] Kept { get; private set; } = Array.Empty<ITaskItem>();

    /// <summary>The others, in their order.</summary>
    [Output]
    public ITaskItem[] Silent { get; private set; } = Array.Empty<ITaskItem>();

    /// <summary>
    /// Looks through the bytes of the files, on all processors. A file that cannot be read is kept.
    /// </summary>
    /// <returns>True.</returns>
    public bool Execute()
    {
        // An item must not be read from several threads.
        ClientSource[] sources = Files.Select(file => new ClientSource(file.GetMetadata("FullPath"), file.GetMetadata("GrantGenPolicy"), file.GetMetadata("Extension"))).ToArray();
        HashSet<int> silent = FilteredClientFiles.Find(sources);

        // By index: two items of the build are equal where their names differ in case alone.
        Kept = Files.Where((_, i) => !silent.Contains(i)).ToArray();
        Silent = Files.Where((_, i) => silent.Contains(i)).ToArray();
        return true;
    }
}
