using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GrantGen.TestKit;

/// <summary>The target framework of a test project, and the build of GrantGen.dll for it.</summary>
public sealed class TestTarget
{
    private static readonly Lazy<TestTarget> RunningFramework = new(FromRunningFramework);

    private TestTarget(string name, ImmutableArray<MetadataReference> framework, MetadataReference runtime)
    {
        Name = name;
        Framework = framework;
        Runtime = runtime;
    }

    /// <summary>The framework that the tests run on, .NET 10. Its references are read once per process.</summary>
    public static TestTarget Net10 => RunningFramework.Value;

    /// <summary>A name for messages.</summary>
    public string Name { get; }

    /// <summary>The assemblies of the framework.</summary>
    public ImmutableArray<MetadataReference> Framework { get; }

    /// <summary>GrantGen.dll.</summary>
    public MetadataReference Runtime { get; }

    /// <summary>Creates a target whose assemblies the test supplies, such as netstandard2.0. Reuse the instance, because it caches.</summary>
    /// <param name="name">A name for messages.</param>
    /// <param name="frameworkPaths">The reference assemblies, including those of packages that GrantGen.dll needs.</param>
    /// <param name="runtimePath">The build of GrantGen.dll for this target.</param>
    /// <returns>The target.</returns>
    public static TestTarget FromPaths(string name, IEnumerable<string> frameworkPaths, string runtimePath) => new(
        name,
        [.. frameworkPaths.Select(path => MetadataReference.CreateFromFile(path))],
        MetadataReference.CreateFromFile(runtimePath));

    private static TestTarget FromRunningFramework()
    {
        // The list also contains the test's own assemblies, such as xunit and Roslyn, which a project does not have.
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var framework = trusted
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => string.Equals(Path.GetDirectoryName(path), folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        return FromPaths("net10.0", framework, typeof(RoomPolicyAttribute).Assembly.Location);
    }
}
