namespace GrantGen.TestKit;

/// <summary>The folder of the repository from which the running test was built.</summary>
public static class RepositoryRoot
{
    private const string Marker = "GrantGen.sln";

    // A deterministic build (CI=true) writes this prefix into [CallerFilePath] instead of the root.
    private const string DeterministicRoot = "/_/";

    private static readonly Lazy<string> Root = new(Find);

    /// <summary>The folder with the solution.</summary>
    public static string Path => Root.Value;

    /// <summary>The path on this machine for a path from <c>[CallerFilePath]</c>.</summary>
    /// <param name="callerFilePath">The path as the compiler wrote it.</param>
    /// <returns>A path on this machine.</returns>
    public static string Resolve(string callerFilePath)
    {
        if (callerFilePath.StartsWith(DeterministicRoot, StringComparison.Ordinal))
        {
            return System.IO.Path.Combine(Path, callerFilePath[DeterministicRoot.Length..]);
        }

        return callerFilePath;
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new KitException($"No folder above the test's own holds {Marker}: {AppContext.BaseDirectory}");
    }
}
