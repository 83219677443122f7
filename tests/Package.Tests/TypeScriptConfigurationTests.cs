using System.Text.Json;

namespace GrantGen.Package.Tests;

/// <summary>The compiler gets TypeScript's configurations of the folders above the clients' scripts, once each, also in an editor.</summary>
[Collection(nameof(Packages))]
public sealed class TypeScriptConfigurationTests(PackageFixture packages)
{
    [Theory]
    [InlineData]
    [InlineData("-p:DesignTimeBuild=true")]
    public void The_configurations_are_additional_files(params string[] properties)
    {
        _ = packages.Build;
        string output = CommandLine.DotNet(Path.Combine(packages.Strangers, "Clients"), ["msbuild", "-t:GrantGenFindTypeScriptConfiguration", "-getItem:AdditionalFiles", .. properties]);
        using JsonDocument items = JsonDocument.Parse(output);
        Assert.Equal(
            ["apps/web/tsconfig.app.json", "apps/web/tsconfig.json"],
            items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
                .Select(item => item.GetProperty("FullPath").GetString()!.Replace('\\', '/'))
                .Where(path => path.Contains("config", StringComparison.Ordinal))
                .Select(path => path[path.IndexOf("apps/", StringComparison.Ordinal)..])
                .Order(StringComparer.Ordinal));
    }
}
