using System.Reflection;

namespace GrantGen.TokenServer.Tests;

/// <summary>The folders that the tests use.</summary>
internal static class TestFolders
{
    /// <summary>The sample's folder, with its settings and its page.</summary>
    public static string Sample { get; } = Of("SampleFolder");

    /// <summary>The folder of the scripts that control the browser.</summary>
    public static string Browser { get; } = Of("BrowserFolder");

    /// <summary>The folder for screenshots.</summary>
    public static string Screenshots { get; } = Path.Combine(AppContext.BaseDirectory, "screenshots");

    private static string Of(string key)
        => Path.GetFullPath(typeof(TestFolders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!);
}
