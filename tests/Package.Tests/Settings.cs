using System.Reflection;

namespace GrantGen.Package.Tests;

/// <summary>Values of the project file that the tests need.</summary>
internal static class Settings
{
    /// <summary>The packages that this build was restored from: a source that needs no network.</summary>
    public static string PackageFolder => Of("PackageFolder");

    /// <summary>The version of the oldest compiler that is to load the analyzers.</summary>
    public static string FloorVersion => Of("FloorVersion");

    /// <summary>The version of the oldest workspaces that are to load the code fixes.</summary>
    public static string WorkspacesVersion => Of("WorkspacesVersion");

    /// <summary>The SDK that runs here.</summary>
    public static string SdkFolder => Path.GetFullPath(Of("SdkFolder"));

    private static string Of(string key)
        => typeof(Settings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
