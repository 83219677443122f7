using System.Text.Json;

namespace GrantGen.Package.Tests;

/// <summary>A build hands the compiler the clients' files that name LiveKit, and leaves out the rest; an editor has them all.</summary>
[Collection(nameof(Packages))]
public sealed class PassOverTests(PackageFixture packages)
{
    private static readonly string[] s_naming = ["bot.py", "Call.swift", "Call.tsx", "CallTest.kt"];

    [Fact]
    public void A_build_leaves_out_what_names_LiveKit_nowhere()
        => Assert.Equal([.. s_naming, "quiet.py", "Theme.swift"], Files("-t:GrantGenPassOverClients"));

    [Fact]
    public void An_editor_has_all_files()
        => Assert.Equal([.. s_naming, "Plain.swift", "quiet.py", "Theme.swift", "Theme.swift"], Files("-t:GrantGenPassOverClients", "-p:DesignTimeBuild=true"));

    [Fact]
    public void Whoever_asks_the_project_is_told_of_all_files()
        => Assert.Equal([.. s_naming, "Plain.swift", "quiet.py", "Theme.swift", "Theme.swift"], Files());

    /// <summary>The project has one of the files for a tool of its own, and keeps it.</summary>
    private string[] Files(params string[] arguments)
    {
        _ = packages.Build;
        using JsonDocument items = JsonDocument.Parse(CommandLine.DotNet(Path.Combine(packages.Strangers, "Clients"), ["msbuild", "-getItem:AdditionalFiles", .. arguments]));
        return
        [
            .. items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
                .Select(item => Path.GetFileName(item.GetProperty("Identity").GetString()!.Replace('\\', '/')))
                .Order(StringComparer.OrdinalIgnoreCase),
        ];
    }
}
