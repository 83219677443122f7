using System.Text.RegularExpressions;

namespace GrantGen.Package.Tests;

/// <summary>
/// The packages, packed once as for a release into a folder that serves as a feed, and the projects of their users ("strangers"), built
/// once.
/// </summary>
public sealed class PackageFixture : IDisposable
{
    private readonly Lazy<IReadOnlyList<PackageFile>> _packed;
    private readonly Lazy<string> _build;

    public PackageFixture()
    {
        Folder = Directory.CreateTempSubdirectory("grantgen-").FullName;
        Feed = Path.Combine(Folder, "feed");
        Strangers = Path.Combine(Folder, "strangers");
        StrangersFeed = Directory.CreateDirectory(Path.Combine(Folder, "strangersfeed")).FullName;
        _packed = new Lazy<IReadOnlyList<PackageFile>>(Pack);
        _build = new Lazy<string>(BuildStrangers);
    }

    /// <summary>A temporary folder, outside the repository and its settings.</summary>
    public string Folder { get; }

    /// <summary>The folder of the packages.</summary>
    public string Feed { get; }

    /// <summary>The package <c>GrantGen</c>.</summary>
    internal PackageFile Runtime => Named("GrantGen");

    /// <summary>The package <c>GrantGen.Verification</c>.</summary>
    internal PackageFile Verification => Named("GrantGen.Verification");

    /// <summary>The package <c>GrantGen.AspNetCore</c>.</summary>
    internal PackageFile AspNetCore => Named("GrantGen.AspNetCore");

    /// <summary>The package <c>GrantGen.Testing</c>.</summary>
    internal PackageFile Testing => Named("GrantGen.Testing");

    /// <summary>Every package of <c>src/Packages.slnf</c>.</summary>
    internal IReadOnlyList<PackageFile> All => _packed.Value;

    /// <summary>The folder of the strangers' projects.</summary>
    public string Strangers { get; }

    /// <summary>The folder of the strangers' own packages, which contain libraries that use ours. Their names begin with <c>Stranger.</c>.</summary>
    public string StrangersFeed { get; }

    /// <summary>The output of the builds of the strangers' projects. They restore into a separate package folder.</summary>
    public string Build => _build.Value;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private PackageFile Named(string id) => All.Single(package => package.Id == id);

    private IReadOnlyList<PackageFile> Pack()
    {
        CommandLine.DotNet(RepositoryRoot.Path, "pack", Path.Combine("src", "Packages.slnf"), "-c", "Release", "-o", Feed);
        return
        [
            .. Directory.GetFiles(Feed, "*.nupkg")
                .Select(path => Regex.Match(Path.GetFileName(path), @"^(.+?)\.\d").Groups[1].Value)
                .Order(StringComparer.Ordinal)
                .Select(id => new PackageFile(Feed, id)),
        ];
    }

    private string BuildStrangers()
    {
        _ = _packed.Value;
        Files.Copy(Path.Combine(RepositoryRoot.Path, "tests", "Package.Tests", "Strangers"), Strangers);
        WriteNuGetConfig(Strangers);
        return CommandLine.DotNet(Strangers, "build", "Strangers.slnx");
    }

    /// <summary>
    /// Copies a project from the folder of these tests, so that it can be built with the packages. The copy has a separate package folder.
    /// </summary>
    /// <param name="name">The folder of the project.</param>
    /// <returns>The path of the copy.</returns>
    internal string CopyProject(string name)
    {
        _ = _packed.Value;
        string root = Path.Combine(Folder, name.ToLowerInvariant());
        string tests = Path.Combine(RepositoryRoot.Path, "tests", "Package.Tests");
        Files.Copy(Path.Combine(tests, name), Path.Combine(root, name));
        File.Copy(Path.Combine(tests, "Strangers", "Directory.Build.props"), Path.Combine(root, "Directory.Build.props"));
        WriteNuGetConfig(root);
        return Path.Combine(root, name);
    }

    private void WriteNuGetConfig(string folder)
        => File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{Feed}" />
                <add key="strangers" value="{StrangersFeed}" />
                <add key="others" value="{Settings.PackageFolder}" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="packed"><package pattern="GrantGen*" /></packageSource>
                <packageSource key="strangers"><package pattern="Stranger.*" /></packageSource>
                <packageSource key="others"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
}
