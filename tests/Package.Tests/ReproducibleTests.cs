using System.IO.Compression;

namespace GrantGen.Package.Tests;

/// <summary>Two packs of one commit have the same bytes, regardless of place and time.</summary>
[Collection(nameof(Packages))]
public sealed class ReproducibleTests(PackageFixture packages)
{
    /// <summary>The files of the repository that a pack reads, and those of git that identify the commit.</summary>
    private static readonly string[] s_sources =
    [
        "src", "assets", Path.Combine("docs", "rules"), "GrantGen.sln", "Directory.Build.props", "Directory.Packages.props", ".editorconfig", ".gitignore", "global.json", "README.md",
        Path.Combine(".git", "HEAD"), Path.Combine(".git", "config"), Path.Combine(".git", "packed-refs"), Path.Combine(".git", "refs"),
    ];

    [Fact]
    public void Another_folder_makes_the_same_packages()
    {
        string elsewhere = Path.Combine(packages.Folder, "a folder of another name and depth", "clone");
        foreach (string source in s_sources)
        {
            string from = Path.Combine(RepositoryRoot.Path, source);
            string to = Path.Combine(elsewhere, source);
            if (Directory.Exists(from))
            {
                Files.Copy(from, to);
            }
            else if (File.Exists(from))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(from, to);
            }
        }

        Directory.CreateDirectory(Path.Combine(elsewhere, ".git", "objects"));
        string feed = Path.Combine(elsewhere, "feed");
        // Warnings about the code were already reported when the other packages were built.
        CommandLine.DotNet(elsewhere, "pack", Path.Combine("src", "Packages.slnf"), "-c", "Release", "-o", feed, "-p:RunAnalyzers=false");

        foreach (PackageFile one in packages.All)
        {
            PackageFile other = new(feed, one.Id);
            AssertSame(one.Files, other.Files);
            AssertSame(one.Symbols, other.Symbols);
            Assert.Equal(File.ReadAllBytes(one.Path), File.ReadAllBytes(other.Path));
            Assert.Equal(File.ReadAllBytes(one.SymbolsPath), File.ReadAllBytes(other.SymbolsPath));
        }
    }

    /// <summary>Both packs can be made within one second, so this test checks that the time in the archives is constant.</summary>
    [Fact]
    public void No_hour_is_in_the_archives()
    {
        foreach (string path in packages.All.SelectMany(package => new[] { package.Path, package.SymbolsPath }))
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            Assert.Single(archive.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct(), new DateTime(2026, 1, 1));
        }
    }

    private static void AssertSame(IReadOnlyDictionary<string, byte[]> one, IReadOnlyDictionary<string, byte[]> other)
    {
        Assert.Equal(one.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        Assert.All(one.Keys, path => Assert.True(one[path].AsSpan().SequenceEqual(other[path]), $"{path} differs"));
    }
}
