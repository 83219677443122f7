using System.Reflection;

namespace GrantGen.Docs.Tests.Commands;

/// <summary>The build that this assembly is of.</summary>
internal static class TestBuild
{
    /// <summary>The configuration that the samples and the packages were built in as well.</summary>
    public static string Configuration { get; } = typeof(TestBuild).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Configuration").Value!;
}
