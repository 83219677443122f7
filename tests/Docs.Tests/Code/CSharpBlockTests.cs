using GrantGen.Docs.Tests.Pages;

namespace GrantGen.Docs.Tests.Code;

/// <summary>
/// Every C# block compiles without a warning, and the reported rules match its comments: <c>// GG2001</c> at the end of a line expects the
/// rule there, and nothing else is reported.
/// </summary>
public class CSharpBlockTests
{
    /// <summary>The blocks, by place.</summary>
    public static TheoryData<string> Blocks => [.. DocumentationPages.Blocks("csharp").Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void It_compiles(string place) => CSharpBlock.Project(Find(place)).Generate();

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task Its_rules_are_those_of_its_comments(string place)
    {
        Fence block = Find(place);
        RuleRun run = await CSharpBlock.Project(block).Analyze();
        string[] announced = [.. CSharpBlock.Announced(block).Order(StringComparer.Ordinal)];

        // Reports of severity Info are ignored, unless the block is about them.
        string[] reported =
        [
            .. CSharpBlock.Reported(block, run.Diagnostics.Where(diagnostic => !RuleExtensions.IsAdvice(diagnostic.Id) || block.Text.Contains(diagnostic.Id, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(announced, reported);
    }

    /// <summary>
    /// The tests of the rules compile the two examples of each rule's page and check them against the rule. Pages about client files have
    /// other examples.
    /// </summary>
    [Fact]
    public void The_pages_of_the_rules_hold_no_other_code()
        => Assert.All(DocumentationPages.Rules.Where(page => !page.IsOnClientFiles), page => Assert.Equal(2, page.Fences.Count(fence => fence.Language == "csharp")));

    private static Fence Find(string place) => DocumentationPages.Blocks("csharp").Single(block => block.ToString() == place);
}
