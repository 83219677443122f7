using System.Text.Json;

namespace GrantGen.Package.Tests;

/// <summary>
/// A packaged library for netstandard2.0 that mints tokens, used by applications for a later framework. There, NuGet selects another build
/// of GrantGen than the one that the library was compiled against.
/// </summary>
[Collection(nameof(Packages))]
public sealed class PortableLibraryTests(PackageFixture packages)
{
    [Fact]
    public void A_library_for_netstandard_mints_in_later_applications()
    {
        string root = packages.CopyProject("Portable");
        foreach (string library in new[] { "Tokens", "Clock" })
        {
            CommandLine.DotNet(Path.Combine(root, library), "pack", "-c", "Release", "-o", packages.StrangersFeed);
        }

        foreach (string app in new[] { "TokensApp", "ClockApp" })
        {
            CommandLine.DotNet(Path.Combine(root, app), "build");
        }

        foreach (string target in new[] { "net8.0", "net10.0" })
        {
            AssertTokensApp(Output(root, "TokensApp", target));
            AssertClockApp(Output(root, "ClockApp", target));
        }
    }

    /// <summary>The library passes no clock, so only the two assemblies are needed.</summary>
    private static void AssertTokensApp(string folder)
    {
        Assert.Equal(["GrantGen.dll", "Stranger.Tokens.dll", "TokensApp.dll"], Assemblies(folder));

        string[] lines = CommandLine.DotNet(folder, "TokensApp.dll").Trim().Split('\n');
        Assert.StartsWith("Its holder may join the room", lines[0], StringComparison.Ordinal);
        Assert.Equal(["a Ann 3600", "b  3600", "c  3600"], lines.Skip(1).Select(Describe));
    }

    /// <summary>The library passes a clock and depends on the package that contains it. It references no other assembly.</summary>
    private static void AssertClockApp(string folder)
    {
        Assert.Equal(["ClockApp.dll", "GrantGen.dll", "Microsoft.Bcl.TimeProvider.dll", "Stranger.Clock.dll"], Assemblies(folder));

        string claims = CommandLine.DotNet(folder, "ClockApp.dll");
        Assert.Equal("a  3600", Describe(claims));
        Assert.Equal(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds(), JsonDocument.Parse(claims).RootElement.GetProperty("nbf").GetInt64());
    }

    private static string Output(string root, string app, string target) => Path.Combine(root, app, "bin", "Debug", target);

    private static IEnumerable<string> Assemblies(string folder)
        => Directory.GetFiles(folder, "*.dll").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>Formats the identity, the name and the lifetime in seconds.</summary>
    private static string Describe(string claims)
    {
        using JsonDocument document = JsonDocument.Parse(claims);
        JsonElement token = document.RootElement;
        string name = token.TryGetProperty("name", out JsonElement value) ? value.GetString()! : "";
        Assert.Equal("lobby", token.GetProperty("video").GetProperty("room").GetString());
        return $"{token.GetProperty("sub").GetString()} {name} {token.GetProperty("exp").GetInt64() - token.GetProperty("nbf").GetInt64()}";
    }
}
