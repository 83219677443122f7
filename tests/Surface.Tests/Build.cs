using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;

namespace GrantGen.Surface.Tests;

/// <summary>One build of a project in <c>src</c>: an assembly for one target.</summary>
internal sealed record Build(string Assembly, string Framework, string Path)
{
    /// <summary>The name of the build in the approved files.</summary>
    public string Name => $"{Assembly}.{Framework}";

    /// <summary>All builds, read from the project files, so that an added target is checked too.</summary>
    public static IReadOnlyList<Build> All { get; } =
    [
        .. Directory.EnumerateFiles(System.IO.Path.Combine(RepositoryRoot.Path, "src"), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(BuildsOf)
            .OrderBy(build => build.Name, StringComparer.Ordinal),
    ];

    /// <summary>Loads the assembly, separately from other builds of the same assembly.</summary>
    public Assembly Load() => new AssemblyLoadContext(Name).LoadFromAssemblyPath(Path);

    private static IEnumerable<Build> BuildsOf(string projectFile)
    {
        XDocument project = XDocument.Load(projectFile);
        if (project.Descendants("OutputType").Any())
        {
            // No other code compiles against a program.
            return [];
        }

        string assembly = project.Descendants("AssemblyName").Single().Value;
        string configuration = typeof(Build).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Configuration").Value!;
        string output = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(projectFile)!, "bin", configuration);
        return project.Descendants()
            .Where(element => element.Name.LocalName is "TargetFramework" or "TargetFrameworks")
            .SelectMany(element => element.Value.Split(';'))
            .Select(framework => new Build(assembly, framework, System.IO.Path.Combine(output, framework, assembly + ".dll")));
    }
}
