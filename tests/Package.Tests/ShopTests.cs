namespace GrantGen.Package.Tests;

/// <summary>A solution of three projects, fixed by <c>dotnet format analyzers</c>: the policies in one, the tokens in another, the calls in the third.</summary>
[Collection(nameof(Packages))]
public sealed class ShopTests(PackageFixture packages)
{
    [Fact]
    public void The_fixes_grant_what_the_calls_need_in_the_project_of_the_policies()
    {
        _ = packages.Build;
        string shop = Path.Combine(packages.Folder, "shop");
        Files.Copy(Path.Combine(packages.Strangers, "Shop"), Path.Combine(shop, "Shop"));
        Files.Copy(Path.Combine(packages.Strangers, "Shared"), Path.Combine(shop, "Shared"));
        File.Copy(Path.Combine(packages.Strangers, "Directory.Build.props"), Path.Combine(shop, "Directory.Build.props"));
        File.Copy(Path.Combine(packages.Strangers, "nuget.config"), Path.Combine(shop, "nuget.config"));
        string solution = Path.Combine("Shop", "Shop.slnx");
        Dictionary<string, string> before = Sources(shop);

        CommandLine.DotNet(shop, "restore", solution);
        CommandLine.DotNet(shop, "format", "analyzers", solution, "--no-restore", "--severity", "warn", "--diagnostics", "GG2001", "GG2101");

        string policies = Path.Combine("Policies", "Policies.cs");
        before[policies] = before[policies]
            .Replace("[RoomPolicy(CanPublish = false)]", "[RoomPolicy(CanPublish = false, CanUpdateOwnMetadata = true)]", StringComparison.Ordinal)
            .Replace("[RoomPolicy]", "[RoomPolicy(CanUpdateOwnMetadata = true)]", StringComparison.Ordinal);
        Assert.Equal(before, Sources(shop));
        Assert.DoesNotContain("warning", CommandLine.DotNet(shop, "build", solution, "--no-restore").Replace("0 Warning(s)", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    private static Dictionary<string, string> Sources(string shop)
    {
        string folder = Path.Combine(shop, "Shop");
        return Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToDictionary(path => Path.GetRelativePath(folder, path), File.ReadAllText);
    }
}
