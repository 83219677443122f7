using System.Reflection;

namespace GrantGen.Docs.Tests.Commands;

/// <summary>The build of this assembly.</summary>
internal static class TestBuild
{
    /// <summary>The configuration. The samples and the packages were built in it as well.</summary>
    public static string Configuration { get; } = typeof(TestBuild).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Configuration").Value!;
}
