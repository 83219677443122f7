extern alias tasks;
using System.Collections;
using System.Text;
using Microsoft.Build.Framework;
using tasks::GrantGen.Tasks;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>GG5008 is for items in the project file that match no file.</summary>
public sealed class ReportUnmatchedClientsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""<GrantGenClient Include="../ios/**/*.swift" Policy="P" />""", "../ios/**/*.swift")]
    [InlineData("""<GrantGenClient Include="src\**\*.kt" Policy="P" />""", """src\**\*.kt""")]
    [InlineData("""<GrantGenClient Include="web/a.ts;web/**/*.tsx" Policy="P" />""", "web/**/*.tsx")]
    [InlineData("""<GrantGenClient Include="web/none.ts" Policy="P" />""", "web/none.ts")]
    [InlineData("""<GrantGenClient Include="$(MSBuildThisFileDirectory)none/*.ts" Policy="P" />""", "$(MSBuildThisFileDirectory)none/*.ts")]
    public void An_item_without_a_file_is_reported_at_its_line(string item, string include)
    {
        BuildWarningEventArgs warning = Assert.Single(Run(item));
        Assert.Equal(("GG5008", 3), (warning.Code, warning.LineNumber));
        Assert.Contains($"'{include}'", warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<GrantGenClient Include="web/**/*.ts" Policy="P" />""")]
    [InlineData("""<GrantGenClient Include="./web/../web/a.ts" Policy="P" />""")]
    [InlineData("""<GrantGenClient Include="WEB/?.ts" Policy="P" />""")]
    [InlineData("""<GrantGenClient Include="$(Clients)/**/*.ts" Policy="P" />""")]
    [InlineData("""<GrantGenClient Include="@(Sources)" Policy="P" />""")]
    [InlineData("""<GrantGenClient Include="none/*.ts" Policy="P" Condition="'$(CI)' == 'true'" />""")]
    [InlineData("""<GrantGenClient Update="none/*.ts" Policy="P" />""")]
    [InlineData("""<Compile Include="none/*.cs" />""")]
    public void What_has_a_file_or_cannot_be_expanded_is_silent(string item) => Assert.Empty(Run(item));

    [Fact]
    public void A_file_that_is_no_XML_is_silent()
    {
        string project = _folder.Write("a.csproj", "<Project>"u8.ToArray());
        RecordingBuildEngine engine = new();
        Assert.True(new ReportUnmatchedClients { BuildEngine = engine, Files = [project, project + ".none"], ProjectDirectory = _folder.Path }.Execute());
        Assert.Empty(engine.Warnings);
    }

    private List<BuildWarningEventArgs> Run(string item)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "web"));
        string client = _folder.Write("web/a.ts", []);
        string project = _folder.Write("a.csproj", Encoding.UTF8.GetBytes($"<Project>\n<ItemGroup>\n{item}\n</ItemGroup>\n</Project>"));
        RecordingBuildEngine engine = new();
        Assert.True(new ReportUnmatchedClients { BuildEngine = engine, Files = [project], ProjectDirectory = _folder.Path, Clients = [new PathItem(client)] }.Execute());
        return engine.Warnings;
    }

    private sealed class PathItem(string path) : ITaskItem
    {
        public string ItemSpec { get; set; } = path;

        public ICollection MetadataNames => Array.Empty<string>();

        public int MetadataCount => 0;

        public IDictionary CloneCustomMetadata() => new Hashtable();

        public void CopyMetadataTo(ITaskItem destinationItem)
        {
        }

        public string GetMetadata(string metadataName) => ItemSpec;

        public void RemoveMetadata(string metadataName)
        {
        }

        public void SetMetadata(string metadataName, string metadataValue)
        {
        }
    }
}
