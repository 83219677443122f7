using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GrantGen.Generator.Rules;

namespace GrantGen.Package.Tests;

/// <summary>The contents of the packages.</summary>
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
        Assert.Equal(
            ["buildMultiTargeting/GrantGen.targets", "buildTransitive/GrantGen.Approval.targets", "buildTransitive/GrantGen.Checks.targets", "buildTransitive/GrantGen.Report.targets", "buildTransitive/GrantGen.targets"],
            packages.Runtime.PathsOf(".targets"));
    }

    [Fact]
    public void The_package_of_the_endpoint_has_two_builds_and_no_analyzers_of_its_own()
        => Assert.Equal(["lib/net10.0/GrantGen.AspNetCore.dll", "lib/net8.0/GrantGen.AspNetCore.dll"], packages.AspNetCore.PathsOf(".dll"));

    [Fact]
    public void The_package_for_tests_has_two_builds_and_depends_on_verification_and_the_generator()
    {
        Assert.Equal(["lib/net10.0/GrantGen.Testing.dll", "lib/net8.0/GrantGen.Testing.dll"], packages.Testing.PathsOf(".dll"));
        string version = packages.Runtime.Element("version")!.Value;
        Assert.All(Dependencies(packages.Testing).Values, group => Assert.Equal($"GrantGen {version}, GrantGen.Verification {version}", group));
    }

    [Fact]
    public void The_package_of_the_verifiers_has_three_builds_and_no_analyzers()
        => Assert.Equal(
            ["lib/net10.0/GrantGen.Verification.dll", "lib/net8.0/GrantGen.Verification.dll", "lib/netstandard2.0/GrantGen.Verification.dll"],
            packages.Verification.PathsOf(".dll"));

    [Fact]
    public void Minting_depends_on_nothing_that_the_framework_has()
    {
        Dictionary<string, string> groups = Dependencies(packages.Runtime);

        Assert.Equal(3, groups.Count);
        Assert.Equal("", groups["net10.0"]);
        Assert.Equal("", groups["net8.0"]);
        Assert.Equal("Microsoft.Bcl.TimeProvider 8.0.1, System.Text.Json 8.0.6", groups[".NETStandard2.0"]);
    }

    /// <summary>
    /// The dependencies are direct, not only transitive, so that NuGet also upgrades a member of the family of which the project already
    /// has an older version.
    /// </summary>
    [Fact]
    public void Verification_depends_on_the_complete_family_at_its_lowest_right_version()
    {
        Dictionary<string, string> groups = Dependencies(packages.Verification);
        string ours = $"GrantGen {packages.Runtime.Element("version")!.Value}";

        Assert.Equal(3, groups.Count);
        Assert.Equal($"{ours}, Microsoft.IdentityModel.Protocols.OpenIdConnect 8.0.1, System.IdentityModel.Tokens.Jwt 8.0.1", groups["net10.0"]);
        Assert.Equal($"{ours}, Microsoft.IdentityModel.Protocols.OpenIdConnect 7.5.0, System.IdentityModel.Tokens.Jwt 7.5.0", groups["net8.0"]);
        Assert.Equal(
            $"{ours}, Microsoft.Bcl.TimeProvider 8.0.1, Microsoft.IdentityModel.Protocols.OpenIdConnect 7.5.0, System.IdentityModel.Tokens.Jwt 7.5.0, System.Text.Json 8.0.6",
            groups[".NETStandard2.0"]);
    }

    [Fact]
    public void The_endpoint_depends_on_both_and_brings_the_analyzers()
    {
        string version = packages.Runtime.Element("version")!.Value;
        Assert.All(Dependencies(packages.AspNetCore).Values, group => Assert.Equal($"GrantGen {version}, GrantGen.Verification {version}", group));
        Assert.All(Elements(packages.AspNetCore, "dependency").Where(dependency => dependency.Attribute("id")!.Value == "GrantGen"), dependency =>
        {
            Assert.Equal("All", dependency.Attribute("include")?.Value);
            Assert.Null(dependency.Attribute("exclude"));
        });
    }

    [Fact]
    public void Verification_alone_brings_no_analyzers()
        => Assert.All(
            Elements(packages.Verification, "dependency").Where(dependency => dependency.Attribute("id")!.Value == "GrantGen"),
            dependency => Assert.Equal("Build,Analyzers", dependency.Attribute("exclude")?.Value));

    /// <summary>No assembly sees the internals of an assembly in another package, because the two packages can have different versions.</summary>
    [Fact]
    public void No_package_shows_its_internals_to_another()
    {
        foreach (PackageFile package in packages.All)
        {
            foreach (string path in package.PathsOf(".dll").Where(path => path.StartsWith("lib/", StringComparison.Ordinal)))
            {
                using PEReader reader = new(new MemoryStream(package.Files[path]));
                MetadataReader metadata = reader.GetMetadataReader();
                string[] friends =
                [
                    .. metadata.GetAssemblyDefinition().GetCustomAttributes()
                        .Select(metadata.GetCustomAttribute)
                        .Where(attribute => NameOf(metadata, attribute) == "InternalsVisibleToAttribute")
                        .Select(attribute => Encoding.UTF8.GetString(metadata.GetBlobBytes(attribute.Value))),
                ];
                Assert.All(friends, friend => Assert.Contains(".Tests", friend, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void They_say_what_they_are_and_where_they_come_from()
    {
        foreach (PackageFile package in packages.All)
        {
            Assert.Equal("Apache-2.0", package.Element("license")!.Value);
            Assert.Contains("livekit", package.Element("tags")!.Value.Split(' '));
            Assert.NotEmpty(package.Element("description")!.Value);

            // The address is the same as in the help links of the rules.
            string repository = package.Element("repository")!.Attribute("url")!.Value;
            Assert.StartsWith(repository + "/", RulePages.Link(RuleIds.NotPartial), StringComparison.Ordinal);
            Assert.Equal(repository, package.Element("projectUrl")!.Value);
            Assert.Equal(repository + "/blob/main/CHANGELOG.md", package.Element("releaseNotes")!.Value);
            Assert.Matches($"(?m)^## \\[{Regex.Escape(package.Element("version")!.Value)}\\] - ", File.ReadAllText(Path.Combine(RepositoryRoot.Path, "CHANGELOG.md")));

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

    private static string NameOf(MetadataReader metadata, CustomAttribute attribute)
        => attribute.Constructor.Kind == HandleKind.MemberReference
            && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
                ? metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)parent).Name)
                : "";

    private static IEnumerable<XElement> Elements(PackageFile package, string name)
        => package.Metadata.Descendants().Where(element => element.Name.LocalName == name);

    /// <summary>The dependencies of each target framework with their lowest versions.</summary>
    private static Dictionary<string, string> Dependencies(PackageFile package)
        => Elements(package, "group").Where(group => group.Parent!.Name.LocalName == "dependencies").ToDictionary(
            group => group.Attribute("targetFramework")!.Value,
            group => string.Join(", ", group.Elements().Select(dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}").Order(StringComparer.Ordinal)));
}
