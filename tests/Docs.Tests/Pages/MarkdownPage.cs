using System.Text.RegularExpressions;

namespace GrantGen.Docs.Tests.Pages;

/// <summary>A page of the documentation with the parts that the tests check: fences, headings, links and inline code.</summary>
internal sealed partial class MarkdownPage
{
    private MarkdownPage(string path)
    {
        Path = path;
        List<string> prose = [];
        string[] lines = File.ReadAllText(System.IO.Path.Combine(RepositoryRoot.Path, path)).Split('\n');
        List<Fence> fences = [];
        for (int line = 0; line < lines.Length; line++)
        {
            if (!lines[line].StartsWith("```", StringComparison.Ordinal))
            {
                Assert.False(lines[line].TrimStart().StartsWith("```", StringComparison.Ordinal), $"{path}:{line + 1}: a block that is indented is not looked at");
                prose.Add(lines[line]);
                continue;
            }

            int end = Array.FindIndex(lines, line + 1, text => text == "```");
            Assert.True(end > 0, $"{path}:{line + 1}: the block has no end");
            string text = string.Concat(lines[(line + 1)..end].Select(code => code + "\n"));
            fences.Add(Fence(line, lines[line][3..], text, line > 0 ? lines[line - 1] : ""));
            line = end;
        }

        Prose = string.Join('\n', prose);
        Fences = fences;
    }

    /// <summary>The path, relative to the repository, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Whether the page is about client code in other languages. Only such a page can show client code.</summary>
    public bool IsOnClientFiles => Path is "docs/clients.md" or "docs/cookbook/ios-metadata.md" || Path.StartsWith("docs/rules/GG5", StringComparison.Ordinal);

    /// <summary>The text without the fenced blocks.</summary>
    public string Prose { get; }

    /// <summary>The fenced blocks, in order.</summary>
    public IReadOnlyList<Fence> Fences { get; }

    /// <summary>The anchors of the headings, as GitHub spells them.</summary>
    public IEnumerable<string> Anchors => Heading().Matches(Prose).Select(match => Anchor(match.Groups[1].Value));

    /// <summary>The targets of links and pictures.</summary>
    public IEnumerable<string> Links => Link().Matches(Code().Replace(Prose, "")).Select(match => match.Groups[1].Value + match.Groups[2].Value);

    /// <summary>The alternative texts of the pictures.</summary>
    public IEnumerable<string> PictureTexts => Picture().Matches(Prose).Select(match => match.Groups[1].Value + match.Groups[2].Value);

    /// <summary>The inline code.</summary>
    public IEnumerable<string> InlineCode => Code().Matches(Prose).Select(match => match.Groups[1].Value);

    /// <summary>Reads a page.</summary>
    public static MarkdownPage Read(string path) => new(path);

    private Fence Fence(int line, string language, string text, string above)
    {
        Match directive = Directive().Match(above);
        Assert.True(!above.StartsWith("<!-- in:", StringComparison.Ordinal) || directive.Success, $"{Path}:{line}: no such comment: {above}");
        return new Fence(Path, line + 1, language, text, directive.Success ? directive.Groups[1].Value : "file");
    }

    // GitHub: lower case, no punctuation, a hyphen for each space.
    private static string Anchor(string heading)
        => Regex.Replace(heading.Replace("`", "", StringComparison.Ordinal).ToLowerInvariant(), "[^\\w\\- ]", "").Replace(' ', '-');

    [GeneratedRegex("^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("\\]\\(([^)\\s]+)\\)|(?:src|href)=\"([^\"]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex("!\\[([^\\]]*)\\]\\(|<img [^>]*alt=\"([^\"]*)\"")]
    private static partial Regex Picture();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("^<!-- in: (\\w+) -->$")]
    private static partial Regex Directive();
}
