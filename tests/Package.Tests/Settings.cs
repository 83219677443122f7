using System.Reflection;

namespace GrantGen.Package.Tests;

/// <summary>Values of the project file that the tests need.</summary>
internal static class Settings
{
    /// <summary>The package folder of this build: a package source that needs no network.</summary>
    public static string PackageFolder => Of("PackageFolder");

    /// <summary>The version of the oldest compiler that must be able to load the analyzers.</summary>
    public static string FloorVersion => Of("FloorVersion");

    /// <summary>The version of the oldest workspaces that must be able to load the code fixes.</summary>
    public static string WorkspacesVersion => Of("WorkspacesVersion");

    /// <summary>The folder of the running SDK.</summary>
    public static string SdkFolder => Path.GetFullPath(Of("SdkFolder"));

    private static string Of(string key)
        => typeof(Settings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
