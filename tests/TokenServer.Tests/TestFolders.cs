using System.Reflection;

namespace GrantGen.TokenServer.Tests;

/// <summary>Where things lie.</summary>
internal static class TestFolders
{
    /// <summary>The sample's own folder: settings and page.</summary>
    public static string Sample { get; } = Of("SampleFolder");

    /// <summary>The scripts that drive the browser.</summary>
    public static string Browser { get; } = Of("BrowserFolder");

    /// <summary>Where screenshots go.</summary>
    public static string Screenshots { get; } = Path.Combine(AppContext.BaseDirectory, "screenshots");

    private static string Of(string key)
        => Path.GetFullPath(typeof(TestFolders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!);
}
