using System.Reflection;

namespace GrantGen.Tool.Tests;

/// <summary>The page docs/tool.md.</summary>
internal static class ToolPage
{
    /// <summary>The folder of the repository.</summary>
    public static string RepositoryRoot { get; } = typeof(ToolPage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;

    public static string Text { get; } = File.ReadAllText(Path.Combine(RepositoryRoot, "docs", "tool.md"));

    /// <summary>The rows of the table of options that name a command, without its first column.</summary>
    public static IEnumerable<string> OptionsOf(string command)
        => Text.Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains(" | `--", StringComparison.Ordinal))
            .Select(line => (Commands: line[..line.IndexOf(" | ", StringComparison.Ordinal)], Row: line[(line.IndexOf(" | ", StringComparison.Ordinal) + 1)..]))
            .Where(row => row.Commands.Contains($"`{command}`", StringComparison.Ordinal))
            .Select(row => row.Row);
}
