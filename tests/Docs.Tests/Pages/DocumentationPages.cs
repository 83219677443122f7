namespace GrantGen.Docs.Tests.Pages;

/// <summary>The pages of the repository.</summary>
internal static class DocumentationPages
{
    private static readonly string[] s_skipped = ["bin", "obj", "node_modules"];

    /// <summary>The README and what is in <c>docs</c>, except for the pages of the rules.</summary>
    public static IReadOnlyList<MarkdownPage> Guide { get; } = [.. Find().Where(path => path == "README.md" || (InDocs(path) && !IsRule(path))).Select(MarkdownPage.Read)];

    /// <summary>The pages of the rules.</summary>
    public static IReadOnlyList<MarkdownPage> Rules { get; } = [.. Find().Where(IsRule).Select(MarkdownPage.Read)];

    /// <summary>Every page, including those next to the code.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } = [.. Find().Select(MarkdownPage.Read)];

    /// <summary>The blocks of the guide in a language.</summary>
    public static IEnumerable<Fence> Blocks(string language) => Guide.SelectMany(page => page.Fences).Where(fence => fence.Language == language);

    private static bool InDocs(string path) => path.StartsWith("docs/", StringComparison.Ordinal);

    private static bool IsRule(string path) => path.StartsWith("docs/rules/GG", StringComparison.Ordinal);

    private static IEnumerable<string> Find()
        => Folders(RepositoryRoot.Path)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md"))
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'))
            // The compiler's own lists of rules, whose form it prescribes.
            .Where(path => !Path.GetFileName(path).StartsWith("AnalyzerReleases.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Folders(string folder)
        => Directory.EnumerateDirectories(folder)
            .Where(below => Path.GetFileName(below) is { } name && !s_skipped.Contains(name) && !name.StartsWith('.'))
            .SelectMany(Folders)
            .Prepend(folder);
}
