using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace GrantGen.Package.Tests;

/// <summary>What is in the package, and what is not.</summary>
public sealed class PackageContentTests(PackageFixture package) : IClassFixture<PackageFixture>
{
    private const string Slot = "analyzers/dotnet/roslyn4.8/cs/";

    /// <summary>What every host that loads analyzers brings along.</summary>
    private static readonly string[] s_host =
    [
        "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces",
        "System.Collections.Immutable", "System.Composition.AttributedModel", "System.Memory", "System.Runtime.CompilerServices.Unsafe",
    ];

    [Fact]
    public void There_are_three_builds_and_one_slot_of_analyzers()
    {
        string[] files = [.. Entries().Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(
            new[]
            {
                Slot + "GrantGen.CodeFixes.dll", Slot + "GrantGen.Generator.dll",
                "lib/net10.0/GrantGen.dll", "lib/net8.0/GrantGen.dll", "lib/netstandard2.0/GrantGen.dll",
            },
            files);
        Assert.Contains(Entries(), entry => entry.FullName == "buildTransitive/GrantGen.props");
        Assert.Contains(Entries(), entry => entry.FullName == "buildTransitive/GrantGen.targets");
        Assert.Contains(Entries(), entry => entry.FullName == "README.md");
    }

    [Fact]
    public void It_depends_on_the_library_that_verifies_and_on_what_a_framework_lacks()
    {
        using Stream stream = Entries().Single(entry => entry.FullName == "GrantGen.nuspec").Open();
        Dictionary<string, string> groups = XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "group").ToDictionary(
            group => group.Attribute("targetFramework")!.Value,
            group => string.Join(' ', group.Elements().Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal)));

        Assert.Equal(3, groups.Count);
        Assert.Equal("Microsoft.Bcl.TimeProvider Microsoft.IdentityModel.JsonWebTokens", groups["net10.0"]);
        Assert.Equal("Microsoft.Bcl.Memory Microsoft.Bcl.TimeProvider Microsoft.IdentityModel.JsonWebTokens", groups["net8.0"]);
        Assert.Equal("Microsoft.Bcl.Memory Microsoft.Bcl.TimeProvider Microsoft.IdentityModel.JsonWebTokens System.Text.Json", groups[".NETStandard2.0"]);
    }

    [Fact]
    public void The_analyzers_reference_what_every_host_brings_and_nothing_else()
    {
        foreach (ZipArchiveEntry entry in Entries().Where(entry => entry.FullName.StartsWith(Slot, StringComparison.Ordinal)))
        {
            using Stream stream = entry.Open();
            using MemoryStream image = new();
            stream.CopyTo(image);
            image.Position = 0;
            using PEReader reader = new(image);
            MetadataReader metadata = reader.GetMetadataReader();
            Dictionary<string, Version> references = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).ToDictionary(reference => metadata.GetString(reference.Name), reference => reference.Version);

            Assert.Empty(references.Keys.Except(s_host).Except(["GrantGen.Generator"]));
            if (entry.Name == "GrantGen.Generator.dll")
            {
                Assert.Equal(new Version(4, 8, 0, 0), references["Microsoft.CodeAnalysis"]);
                Assert.DoesNotContain("Microsoft.CodeAnalysis.Workspaces", references.Keys);
            }
        }
    }

    private ZipArchiveEntry[] Entries() => [.. ZipFile.OpenRead(package.PackagePath).Entries];
}
