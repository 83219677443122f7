using System.Text.RegularExpressions;

namespace GrantGen.Package.Tests;

/// <summary>The reports of the package's targets and attributes in a user's build.</summary>
[Collection(nameof(Packages))]
public sealed class CheckTests(PackageFixture packages)
{
    [Theory]
    [InlineData("Private", "Private.csproj : warning GG0012: PrivateAssets=\"all\" keeps GrantGen.dll from the applications that use this library")]
    [InlineData("Basic", "Basic.vbproj : warning GG0011: GrantGen generates nothing for the policies of 'Policies.vb'")]
    [InlineData("FSharp", "FSharp.fsproj : warning GG0011: GrantGen generates nothing for the policies of 'Policies.fs'")]
    [InlineData("Noise", "Policies.cs(10,23): warning CA1812: ")]
    public void A_build_warns(string project, string warning)
    {
        string output = Build(project);

        Assert.Contains(warning, output, StringComparison.Ordinal);
        Assert.All(Messages(output), message => Assert.Equal(Regex.Match(warning, "[A-Z]{2}[0-9]{4}").Value, message));
    }

    /// <summary>A secret does not belong on a device, so the compiler warns for each platform that the SDK of an app adds.</summary>
    [Fact]
    public void Minting_on_a_device_or_in_a_browser_warns()
    {
        string output = Build("Device");
        string warnings = string.Join('\n', Regex.Matches(output, @"Mint\.cs\(8,61\): warning CA1416: .*").Select(match => match.Value));
        Assert.All(["browser", "android", "ios", "tvos"], platform => Assert.Contains($"'{platform}'", warnings, StringComparison.Ordinal));
        Assert.Equal(["CA1416"], Messages(output));
    }

    /// <summary>An application copies all its references, including private ones.</summary>
    [Fact]
    public void An_application_may_keep_the_package_to_itself()
    {
        string folder = packages.CopyProject(Path.Combine("Checked", "Kept"));
        Assert.Contains("Its holder may", CommandLine.DotNet(folder, "run"), StringComparison.Ordinal);
        Assert.DoesNotContain("GG0012", CommandLine.DotNet(folder, "build", "--no-restore", "--no-incremental"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_of_a_generated_file_is_named()
    {
        string folder = packages.CopyProject(Path.Combine("Checked", "Copied"));
        Assert.Empty(Messages(CommandLine.DotNet(folder, "build")));

        // The files of the first build are in the project's folder, so they are part of the second build.
        string output = CommandLine.DotNetToFail(folder, "build", "--no-restore");

        Assert.Contains("error GG0010: 'Generated/GrantGen.Generator/GrantGen.Generator.RoomPolicyGenerator/ViewerPolicy.g.cs' is a copy", output.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Equal(["GG0010"], Messages(output));
    }

    /// <summary>The calls are in markup and in <c>@code</c>, and are reported at the line of the file.</summary>
    [Fact]
    public void A_call_in_a_component_or_page_is_reported_in_its_file()
        => Assert.Equal(
            ["Call.razor(14): GG2001", "Call.razor(6): GG2001", "Token.cshtml(10): GG3004", "Token.cshtml(8): GG3001"],
            Regex.Matches(Build("Blazor"), @"(\w+\.(?:razor|cshtml))\((\d+),\d+\): warning (GG\d+)")
                .Select(match => $"{match.Groups[1].Value}({match.Groups[2].Value}): {match.Groups[3].Value}").Distinct().Order(StringComparer.Ordinal));

    /// <summary>Exactly one message of GrantGen beside one of the compiler, both about the type, for any form of the delegate.</summary>
    [Fact]
    public void A_type_that_is_no_usable_policy_is_reported_once()
    {
        string folder = packages.CopyProject(Path.Combine("Checked", "Unusable"));
        string output = CommandLine.DotNetToFail(folder, "build");
        string[] marked =
        [
            .. File.ReadAllLines(Path.Combine(folder, "Program.cs")).SelectMany((line, index) => Regex.Matches(line, @"(?<=// .*)[A-Z]{2}\d{4}").Select(id => $"{index + 1} {id.Value}")),
        ];
        string[] reported =
        [
            .. Regex.Matches(output, @"Program\.cs\((\d+),\d+\): error ([A-Z]{2}\d{4}):").Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}").Distinct(),
        ];
        Assert.NotEmpty(marked);
        Assert.Equal(marked.Order(StringComparer.Ordinal), reported.Order(StringComparer.Ordinal));
    }

    private string Build(string project) => CommandLine.DotNet(packages.CopyProject(Path.Combine("Checked", project)), "build");

    /// <summary>The IDs of all warnings and errors, each once.</summary>
    private static string[] Messages(string output)
        => [.. Regex.Matches(output, @": (?:warning|error) ([A-Z]+\d+): ").Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
}
