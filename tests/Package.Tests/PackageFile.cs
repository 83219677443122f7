using System.IO.Compression;
using System.Xml.Linq;

namespace GrantGen.Package.Tests;

/// <summary>A package and its symbol package.</summary>
internal sealed class PackageFile
{
    public PackageFile(string feed, string id)
    {
        Id = id;
        Path = Directory.GetFiles(feed, id + ".*.nupkg").Single(path => char.IsAsciiDigit(System.IO.Path.GetFileName(path)[id.Length + 1]));
        SymbolsPath = System.IO.Path.ChangeExtension(Path, ".snupkg");
        Files = Read(Path);
        Symbols = Read(SymbolsPath);
        XElement nuspec = XDocument.Load(new MemoryStream(Files[id + ".nuspec"])).Root!;
        Metadata = nuspec.Elements().Single();
    }

    public string Id { get; }

    public string Path { get; }

    public string SymbolsPath { get; }

    /// <summary>The contents, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>The contents of the symbol package, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Symbols { get; }

    /// <summary>The package's nuspec.</summary>
    public XElement Metadata { get; }

    /// <summary>The paths of files of one kind, in order.</summary>
    public string[] PathsOf(string extension)
        => [.. Files.Keys.Where(name => name.EndsWith(extension, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>An element of the package's nuspec.</summary>
    public XElement? Element(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    private static Dictionary<string, byte[]> Read(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using Stream stream = entry.Open();
            using MemoryStream copy = new();
            stream.CopyTo(copy);
            return copy.ToArray();
        });
    }
}
