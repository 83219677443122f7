using System.Reflection;

namespace GrantGen.Tool.Tests;

/// <summary>The page docs/tool.md.</summary>
internal static class ToolPage
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(
        typeof(ToolPage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!,
        "docs",
        "tool.md"));
}
