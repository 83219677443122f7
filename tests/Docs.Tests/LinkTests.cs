using GrantGen.Docs.Tests.Pages;

namespace GrantGen.Docs.Tests;

/// <summary>The targets of links exist: the files and the headings in them.</summary>
public class LinkTests
{
    /// <summary>The pages, by path.</summary>
    public static TheoryData<string> Pages => [.. DocumentationPages.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string path)
    {
        MarkdownPage page = MarkdownPage.Read(path);
        string[] broken = [.. page.Links.Where(link => !Resolves(page, link))];
        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Pictures_say_what_they_show(string path)
        => Assert.All(MarkdownPage.Read(path).PictureTexts, text => Assert.True(text.Length > 20, $"'{text}' says too little to whoever cannot see the picture"));

    [Fact]
    public void Every_page_of_the_guide_is_reached_from_the_README()
    {
        HashSet<string> reached = ["README.md"];
        Queue<string> open = new(reached);
        while (open.TryDequeue(out string? path))
        {
            foreach (string link in MarkdownPage.Read(path).Links.Where(IsInside))
            {
                string target = Target(path, link);
                if (target.EndsWith(".md", StringComparison.Ordinal) && reached.Add(target))
                {
                    open.Enqueue(target);
                }
            }
        }

        Assert.Empty(DocumentationPages.Guide.Concat(DocumentationPages.Rules).Select(page => page.Path).Except(reached));
    }

    private static bool Resolves(MarkdownPage page, string link)
    {
        if (!IsInside(link))
        {
            return link.StartsWith("https://", StringComparison.Ordinal);
        }

        string target = Target(page.Path, link);
        string file = Path.Combine(RepositoryRoot.Path, target);
        int hash = link.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? File.Exists(file) || Directory.Exists(file) : File.Exists(file) && MarkdownPage.Read(target).Anchors.Contains(link[(hash + 1)..]);
    }

    private static bool IsInside(string link) => !link.Contains("://", StringComparison.Ordinal);

    private static string Target(string page, string link)
    {
        string path = link.Split('#')[0];
        string full = path.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, path);
        return Path.GetRelativePath(RepositoryRoot.Path, Path.GetFullPath(full, RepositoryRoot.Path)).Replace('\\', '/');
    }
}
