using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using GrantGen.Generator.Rules;

namespace GrantGen.Package.Tests;

/// <summary>What is in the packages, and what is not.</summary>
[Collection(nameof(Packages))]
public sealed class PackageContentTests(PackageFixture packages)
{
    [Fact]
    public void There_are_three_builds_one_slot_of_analyzers_and_one_task()
    {
        Assert.Equal(
            [
                "analyzers/dotnet/roslyn4.8/cs/GrantGen.CodeFixes.dll", "analyzers/dotnet/roslyn4.8/cs/GrantGen.Generator.dll",
                "buildTransitive/GrantGen.Tasks.dll",
                "lib/net10.0/GrantGen.dll", "lib/net8.0/GrantGen.dll", "lib/netstandard2.0/GrantGen.dll",
            ],
            packages.Runtime.PathsOf(".dll"));
        Assert.Equal(["buildTransitive/GrantGen.props"], packages.Runtime.PathsOf(".props"));
        Assert.Equal(["buildTransitive/GrantGen.targets"], packages.Runtime.PathsOf(".targets"));
    }

    [Fact]
    public void The_package_of_the_endpoint_has_two_builds_and_no_analyzers_of_its_own()
        => Assert.Equal(["lib/net10.0/GrantGen.AspNetCore.dll", "lib/net8.0/GrantGen.AspNetCore.dll"], packages.AspNetCore.PathsOf(".dll"));

    [Fact]
    public void It_depends_on_the_library_that_verifies_and_on_what_a_framework_lacks()
    {
        Dictionary<string, string> groups = Dependencies(packages.Runtime);

        Assert.Equal(3, groups.Count);
        Assert.Equal("Microsoft.Bcl.TimeProvider Microsoft.IdentityModel.JsonWebTokens", groups["net10.0"]);
        Assert.Equal("Microsoft.Bcl.Memory Microsoft.Bcl.TimeProvider Microsoft.IdentityModel.JsonWebTokens", groups["net8.0"]);
        Assert.Equal("Microsoft.Bcl.Memory Microsoft.Bcl.TimeProvider Microsoft.IdentityModel.JsonWebTokens System.Text.Json", groups[".NETStandard2.0"]);
    }

    [Fact]
    public void The_endpoint_depends_on_all_of_the_runtime_package_its_analyzers_too()
    {
        Assert.Equal(["GrantGen", "GrantGen"], Dependencies(packages.AspNetCore).Values);
        Assert.All(packages.AspNetCore.Metadata.Descendants().Where(element => element.Name.LocalName == "dependency"), dependency =>
        {
            Assert.Equal("All", dependency.Attribute("include")?.Value);
            Assert.Null(dependency.Attribute("exclude"));
            Assert.Equal(packages.Runtime.Element("version")!.Value, dependency.Attribute("version")!.Value);
        });
    }

    [Fact]
    public void They_say_what_they_are_and_where_they_come_from()
    {
        foreach (PackageFile package in new[] { packages.Runtime, packages.AspNetCore })
        {
            Assert.Equal("Apache-2.0", package.Element("license")!.Value);
            Assert.Contains("livekit", package.Element("tags")!.Value.Split(' '));
            Assert.NotEmpty(package.Element("description")!.Value);

            // One address: that of the rules' help links.
            string repository = package.Element("repository")!.Attribute("url")!.Value;
            Assert.StartsWith(repository + "/", RulePages.Link(RuleIds.NotPartial), StringComparison.Ordinal);
            Assert.Equal(repository, package.Element("projectUrl")!.Value);
            Assert.Equal(repository + "/blob/main/CHANGELOG.md", package.Element("releaseNotes")!.Value);
            Assert.Contains($"## {package.Element("version")!.Value}\n", File.ReadAllText(Path.Combine(RepositoryRoot.Path, "CHANGELOG.md")), StringComparison.Ordinal);

            byte[] icon = package.Files[package.Element("icon")!.Value];
            Assert.Equal("PNG", Encoding.ASCII.GetString(icon, 1, 3));
            Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
        }
    }

    [Fact]
    public void The_README_inside_is_the_repositorys_with_links_that_work_outside_of_it()
    {
        string written = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));
        string packed = Encoding.UTF8.GetString(packages.Runtime.Files[packages.Runtime.Element("readme")!.Value]);
        string repository = packages.Runtime.Element("repository")!.Attribute("url")!.Value;

        Assert.Equal(written, Regex.Replace(packed, $"{Regex.Escape(repository)}/(blob|raw)/main/", ""));
        Assert.DoesNotMatch(@"\]\((?!https://|#)", packed);
        Assert.Equal(packages.Runtime.Files["README.md"], packages.AspNetCore.Files["README.md"]);
    }

    private static Dictionary<string, string> Dependencies(PackageFile package)
        => package.Metadata.Descendants().Where(element => element.Name.LocalName == "group" && element.Parent!.Name.LocalName == "dependencies").ToDictionary(
            group => group.Attribute("targetFramework")!.Value,
            group => string.Join(' ', group.Elements().Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal)));
}
