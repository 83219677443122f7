using System.Reflection;
using GrantGen.TestKit;

namespace GrantGen.Package.Tests;

/// <summary>The package, packed once, in a folder that is a feed; and a place for projects that use it.</summary>
public sealed class PackageFixture : IDisposable
{
    public PackageFixture()
    {
        Folder = Directory.CreateTempSubdirectory("grantgen-").FullName;
        Feed = Path.Combine(Folder, "feed");
        string configuration = typeof(PackageFixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Configuration").Value!;
        DotNet.Run(RepositoryRoot.Path, "pack", Path.Combine("src", "Runtime"), "--no-build", "-c", configuration, "-o", Feed);
        PackagePath = Directory.GetFiles(Feed, "*.nupkg").Single();
        Version = Path.GetFileNameWithoutExtension(PackagePath)["GrantGen.".Length..];
    }

    /// <summary>A temporary folder, outside the repository and its settings.</summary>
    public string Folder { get; }

    /// <summary>The folder of the packages.</summary>
    public string Feed { get; }

    /// <summary>The package.</summary>
    public string PackagePath { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>Makes a project that references the package and nothing else, with a package folder of its own.</summary>
    public string NewProject(string name, string properties, params (string Path, string Text)[] files)
    {
        string folder = Path.Combine(Folder, name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="feed" value="{Feed}" /></packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RestorePackagesPath>{Path.Combine(folder, "packages")}</RestorePackagesPath>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup><PackageReference Include="GrantGen" Version="{Version}" /></ItemGroup>
            </Project>
            """);
        foreach ((string path, string text) in files)
        {
            File.WriteAllText(Path.Combine(folder, path), text);
        }

        return folder;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
