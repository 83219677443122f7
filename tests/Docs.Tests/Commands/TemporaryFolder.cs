namespace GrantGen.Docs.Tests.Commands;

/// <summary>A folder outside the repository and its settings, until the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("grantgen-docs-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
