using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace GrantGen.Package.Tests;

/// <summary>
/// A debugger finds the symbols, and with them the sources of the packed commit. Sources that are not in the repository are embedded in the
/// symbols.
/// </summary>
[Collection(nameof(Packages))]
public sealed class SymbolTests(PackageFixture packages)
{
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void Every_library_has_its_symbols()
    {
        foreach (PackageFile package in packages.All)
        {
            string[] libraries = [.. package.PathsOf(".dll").Where(path => path.StartsWith("lib/", StringComparison.Ordinal))];
            Assert.Equal(libraries.Select(path => Path.ChangeExtension(path, ".pdb")), package.Symbols.Keys.Where(path => path.EndsWith(".pdb", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
            foreach (string library in libraries)
            {
                using MetadataReaderProvider symbols = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(package.Symbols[Path.ChangeExtension(library, ".pdb")]));
                AssertSourcesAreFound(package, symbols.GetMetadataReader());

                using PEReader reader = new(new MemoryStream(package.Files[library]));
                DebugDirectoryEntry entry = reader.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
                Assert.StartsWith("/_/", reader.ReadCodeViewDebugDirectoryData(entry).Path, StringComparison.Ordinal);
                Assert.Equal(new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid, reader.ReadCodeViewDebugDirectoryData(entry).Guid);
            }
        }
    }

    [Theory]
    [InlineData("analyzers/dotnet/roslyn4.8/cs/GrantGen.Generator.dll")]
    [InlineData("analyzers/dotnet/roslyn4.8/cs/GrantGen.CodeFixes.dll")]
    [InlineData("buildTransitive/GrantGen.Tasks.dll")]
    public void What_runs_in_a_build_carries_its_own(string path)
    {
        using PEReader reader = new(new MemoryStream(packages.Runtime.Files[path]));
        DebugDirectoryEntry entry = reader.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider symbols = reader.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        AssertSourcesAreFound(packages.Runtime, symbols.GetMetadataReader());
    }

    private static void AssertSourcesAreFound(PackageFile package, MetadataReader symbols)
    {
        string repository = package.Element("repository")!.Attribute("url")!.Value;
        string commit = package.Element("repository")!.Attribute("commit")!.Value;
        Assert.Equal(
            $$$"""{"documents":{"/_/*":"{{{repository.Replace("//github.com/", "//raw.githubusercontent.com/", StringComparison.Ordinal)}}}/{{{commit}}}/*"}}""",
            Assert.Single(Information(symbols, EntityHandle.ModuleDefinition, s_sourceLink)));

        foreach (DocumentHandle handle in symbols.Documents)
        {
            string path = symbols.GetString(symbols.GetDocument(handle).Name);
            Assert.StartsWith("/_/src/", path, StringComparison.Ordinal);
            Assert.Equal(path.Contains("/obj/", StringComparison.Ordinal), Information(symbols, handle, s_embeddedSource).Any());
        }
    }

    private static IEnumerable<string> Information(MetadataReader symbols, EntityHandle of, Guid kind)
        => symbols.GetCustomDebugInformation(of)
            .Select(symbols.GetCustomDebugInformation)
            .Where(information => symbols.GetGuid(information.Kind) == kind)
            .Select(information => Encoding.UTF8.GetString(symbols.GetBlobBytes(information.Value)));
}
