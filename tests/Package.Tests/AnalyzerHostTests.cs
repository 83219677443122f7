using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace GrantGen.Package.Tests;

/// <summary>
/// A host of the analyzers supplies the assemblies that they reference, in the same or a later version. Visual Studio runs on .NET
/// Framework. With a reference that is too new, the generator does not run there (CS8784).
/// </summary>
[Collection(nameof(Packages))]
public sealed class AnalyzerHostTests(PackageFixture packages)
{
    private const string Slot = "analyzers/dotnet/roslyn4.8/cs/";

    [Fact]
    public void The_oldest_compiler_brings_what_the_generator_needs()
        => AssertBrought("GrantGen.Generator.dll", Supplied(Roslyn(Settings.FloorVersion, "common", "csharp")));

    [Fact]
    public void The_oldest_workspaces_bring_what_the_code_fixes_need()
        => AssertBrought("GrantGen.CodeFixes.dll", Supplied(Roslyn(Settings.WorkspacesVersion, "common", "csharp", "workspaces.common", "csharp.workspaces")));

    [Fact]
    public void The_SDKs_compiler_brings_what_the_generator_needs()
        => AssertBrought("GrantGen.Generator.dll", Supplied(Path.Combine(Settings.SdkFolder, "Roslyn", "bincore"), Framework));

    [Fact]
    public void The_SDKs_formatter_brings_what_the_code_fixes_need()
        => AssertBrought("GrantGen.CodeFixes.dll", Supplied(Path.Combine(Settings.SdkFolder, "DotnetTools", "dotnet-format"), Framework));

    [Fact]
    public void The_generator_asks_for_the_compiler_of_its_slot_and_for_no_workspaces()
    {
        Dictionary<string, Version> references = References(Slot + "GrantGen.Generator.dll");
        Assert.Equal(new Version(4, 8, 0, 0), references["Microsoft.CodeAnalysis"]);
        Assert.DoesNotContain(references.Keys, name => name.Contains("Workspaces", StringComparison.Ordinal));
    }

    [Fact]
    public void The_task_asks_for_the_build_that_loads_it_and_for_nothing_else()
    {
        Assert.Equal(["Microsoft.Build.Framework 15.1.0.0", "netstandard 2.0.0.0"], References("buildTransitive/GrantGen.Tasks.dll").Select(reference => $"{reference.Key} {reference.Value}").Order(StringComparer.Ordinal));
    }

    private static string Framework => Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>The compiler from its packages, built for hosts on .NET Framework.</summary>
    private static string[] Roslyn(string version, params string[] parts)
        => [.. parts.Select(part => Path.Combine(Settings.PackageFolder, "microsoft.codeanalysis." + part, version, "lib", "netstandard2.0"))];

    private void AssertBrought(string assembly, Dictionary<string, Version> supplied)
    {
        foreach ((string name, Version version) in References(Slot + assembly))
        {
            // The code fixes are in the same folder as the generator.
            if (name is not "GrantGen.Generator")
            {
                Assert.True(supplied.TryGetValue(name, out Version? brought), $"{assembly} references {name}, which its host does not bring");
                Assert.True(version <= brought, $"{assembly} references {name} {version}, and its host brings {brought}");
            }
        }
    }

    private Dictionary<string, Version> References(string path)
    {
        using PEReader reader = new(new MemoryStream(packages.Runtime.Files[path]));
        return References(reader);
    }

    /// <summary>The assemblies in the folders, and the assemblies that they reference, which must therefore be available as well.</summary>
    private static Dictionary<string, Version> Supplied(params string[] folders)
    {
        Dictionary<string, Version> supplied = new(StringComparer.Ordinal);
        foreach (string path in folders.SelectMany(folder => Directory.GetFiles(folder, "*.dll")))
        {
            using PEReader reader = new(File.OpenRead(path));
            if (!reader.HasMetadata)
            {
                continue;
            }

            AssemblyDefinition definition = reader.GetMetadataReader().GetAssemblyDefinition();
            foreach ((string name, Version version) in References(reader).Append(new(reader.GetMetadataReader().GetString(definition.Name), definition.Version)))
            {
                supplied[name] = supplied.TryGetValue(name, out Version? known) && known > version ? known : version;
            }
        }

        return supplied;
    }

    private static Dictionary<string, Version> References(PEReader reader)
    {
        MetadataReader metadata = reader.GetMetadataReader();
        return metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .GroupBy(reference => metadata.GetString(reference.Name), reference => reference.Version)
            .ToDictionary(group => group.Key, group => group.Max()!);
    }
}
