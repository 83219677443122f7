namespace GrantGen.TestKit;

/// <summary>A folder outside the repository and its settings. It exists until the end of the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>The path of the folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("grantgen-").FullName;

    /// <summary>Writes a file into the folder.</summary>
    /// <param name="name">The name.</param>
    /// <param name="bytes">Its content.</param>
    /// <returns>The path.</returns>
    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Deletes the folder with its content.</summary>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
