namespace GrantGen.TestKit;

/// <summary>A folder outside the repository and its settings, until the test is over.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("grantgen-").FullName;

    /// <summary>Writes a file into it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="bytes">Its content.</param>
    /// <returns>The path.</returns>
    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Deletes it, with all that is in it.</summary>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
