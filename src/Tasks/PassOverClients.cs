using Microsoft.Build.Framework;

namespace GrantGen.Tasks;

/// <summary>
/// Leaves out the files of clients that have no word of LiveKit's in them, so that the build does not hand them to the compiler: of a
/// large tree they are most. What is reported stays the same: the first file of each policy and ending is kept, so that an item that
/// cannot be judged (GG5009) is still reported, and a grant that no file uses (GG5010) as well.
/// </summary>
public sealed class PassOverClients : ITask
{
    /// <summary>The build that runs the task.</summary>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <summary>An object of the host's; not used.</summary>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>All additional files. Those of clients have <c>GrantGenClient</c> and <c>GrantGenPolicy</c> as metadata.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>Those of <see cref="Files"/> that the compiler has to see, in their order.</summary>
    [Output]
    public ITaskItem[] Kept { get; private set; } = Array.Empty<ITaskItem>();

    /// <summary>Looks through the bytes of the clients' files, on all processors. A file that cannot be read is kept.</summary>
    /// <returns>True.</returns>
    public bool Execute()
    {
        // An item is not asked from several threads.
        List<ITaskItem> clients = Files.Where(file => string.Equals(file.GetMetadata("GrantGenClient"), "true", StringComparison.OrdinalIgnoreCase)).ToList();
        HashSet<int> silent = SilentFiles.Find(clients.ConvertAll(client => (client.GetMetadata("FullPath"), client.GetMetadata("GrantGenPolicy") + "|" + client.GetMetadata("Extension"))));
        HashSet<ITaskItem> leftOut = new(clients.Where((_, i) => silent.Contains(i)));
        Kept = Files.Where(file => !leftOut.Contains(file)).ToArray();
        return true;
    }
}
