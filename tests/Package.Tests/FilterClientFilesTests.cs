using System.Text.Json;

namespace GrantGen.Package.Tests;

/// <summary>A build passes only the client files that mention LiveKit to the compiler. An editor passes all of them.</summary>
[Collection(nameof(Packages))]
public sealed class FilterClientFilesTests(PackageFixture packages)
{
    private static readonly string[] s_naming = ["bot.py", "Call.swift", "Call.tsx", "CallTest.kt"];

    [Fact]
    public void A_build_leaves_out_what_names_LiveKit_nowhere()
        => Assert.Equal([.. s_naming, "names.py", "quiet.py", "Theme.swift"], Files("-t:GrantGenFilterClientFiles", "-p:BuildingProject=true"));

    [Fact]
    public void That_comes_before_the_compiler_is_told_of_them()
    {
        _ = packages.Build;
        string told = File.ReadAllText(Path.Combine(packages.Strangers, "Clients", "obj", "Debug", "net10.0", "Clients.GeneratedMSBuildEditorConfig.editorconfig")).Replace('\\', '/');
        Assert.Contains("/Call.swift]", told, StringComparison.Ordinal);
        Assert.DoesNotContain("/Plain.swift]", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("an editor", "-p:BuildingProject=true", "-p:DesignTimeBuild=true")]
    [InlineData("an editor that builds nothing")]
    [InlineData("a build without analyzers", "-p:BuildingProject=true", "-p:RunAnalyzers=false")]
    public void All_files_are_there_for(string whom, params string[] properties)
        => Assert.Equal((whom, $"{string.Join(' ', s_naming)} names.py Plain.swift quiet.py Theme.swift Theme.swift"), (whom, string.Join(' ', Files(["-t:GrantGenFilterClientFiles", .. properties]))));

    /// <summary>The compiler would fail with CS2001, because its command line cannot contain the name.</summary>
    [Fact]
    public void A_name_with_a_quotation_mark_is_left_out_among_the_files_of_clients_and_of_agents()
    {
        if (OperatingSystem.IsWindows())
        {
            // Windows does not allow such a name.
            return;
        }

        _ = packages.Build;
        string apps = Path.Combine(packages.Strangers, "Clients", "apps");
        string[] odd = [Path.Combine(apps, "ios", "Odd\".swift"), Path.Combine(apps, "workers", "odd\".py")];
        try
        {
            Array.ForEach(odd, file => File.WriteAllText(file, "import livekit\n"));
            Assert.Contains("/Odd", Items(), StringComparison.Ordinal);
            string left = Items("-t:GrantGenLeaveOutUnnameableFiles");
            Assert.DoesNotContain("dd\\\"", left, StringComparison.Ordinal);
            Assert.Contains("Call.swift", left, StringComparison.Ordinal);
        }
        finally
        {
            Array.ForEach(odd, File.Delete);
        }

        string Items(params string[] arguments)
            => CommandLine.DotNet(Path.Combine(packages.Strangers, "Clients"), ["msbuild", "-getItem:AdditionalFiles", .. arguments]).Replace("\\\\", "/", StringComparison.Ordinal);
    }

    /// <summary>
    /// The additional files of the project, without files that are only for agent workers. The project uses one of the files for another
    /// tool, and that file is kept.
    /// </summary>
    private string[] Files(params string[] arguments)
    {
        _ = packages.Build;
        using JsonDocument items = JsonDocument.Parse(CommandLine.DotNet(Path.Combine(packages.Strangers, "Clients"), ["msbuild", "-getItem:AdditionalFiles", .. arguments]));
        return
        [
            .. items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
                .Where(item => !item.TryGetProperty("GrantGenAgent", out _) || item.TryGetProperty("GrantGenClient", out _))
                .Select(item => Path.GetFileName(item.GetProperty("Identity").GetString()!.Replace('\\', '/')))
                .Order(StringComparer.OrdinalIgnoreCase),
        ];
    }
}
