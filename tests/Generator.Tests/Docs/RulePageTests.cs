using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Docs;

/// <summary>Every rule has a page, the page agrees with the rule, and its examples behave as the page states.</summary>
public class RulePageTests
{
    public static TheoryData<string> Ids => new(RuleExamples.Ids);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_says_what_the_descriptor_says(string id)
    {
        DiagnosticDescriptor descriptor = RuleExamples.Descriptor(id);
        string page = RuleExamples.Page(id);

        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"\n| Severity | {descriptor.DefaultSeverity} |\n", page, StringComparison.Ordinal);
        Assert.Contains($"\n| Category | {descriptor.Category} |\n", page, StringComparison.Ordinal);
        foreach (string section in new[] { "Bad", "Good", "What the server does", "How to configure" })
        {
            Assert.Contains($"\n## {section}\n", page, StringComparison.Ordinal);
        }

        Assert.EndsWith($"/docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    /// <summary>The <c>fullDescription</c> of SARIF.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void The_description_is_the_first_paragraph_in_plain_text(string id)
    {
        string description = RuleExamples.Descriptor(id).Description.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string paragraph = RuleExamples.Page(id).Split('\n').First(line => line.Length > 0 && line[0] is not ('#' or '|'));

        Assert.NotEmpty(description);
        Assert.Equal(Letters(Regex.Replace(paragraph, @"\]\([^)]*\)", "")), Letters(description));
        Assert.DoesNotMatch(@"`|\]\(", description);

        static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_message_is_one_sentence_that_names_the_policy(string id)
    {
        DiagnosticDescriptor descriptor = RuleExamples.Descriptor(id);
        string message = descriptor.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (descriptor.Category is "GrantGen.Policy" or "GrantGen.Permission" && descriptor.IsEnabledByDefault && !message.Contains("regardless of grants", StringComparison.Ordinal))
        {
            Assert.Matches("(?i)policy '\\{[02]\\}'", message);
        }

        Assert.False(message.EndsWith('.'));
        Assert.DoesNotContain("\n", message, StringComparison.Ordinal);
        Assert.Equal(id != Rules.RuleIds.UntiedUse, descriptor.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_bad_example_earns_the_rule_and_no_other(string id)
    {
        RuleRun run = await Example(id, "Bad").Analyze(allowErrors: true);
        Assert.Equal(new[] { id }, Earned(run, id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_good_example_earns_nothing(string id) => Assert.Empty(Earned(await Example(id, "Good").Analyze(), id));

    /// <summary>Rules of the build's tasks, which no analyzer reports. Their pages have no example for the compiler.</summary>
    private static readonly string[] s_rulesOfTheBuild = ["GG5008"];

    [Fact]
    public void There_is_no_page_without_a_rule()
        => Assert.Equal(
            RuleExamples.Ids.Concat(s_rulesOfTheBuild).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "docs", "rules"), "GG*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    private static TestProject Example(string id, string section) => RuleExamples.Project(id, section);

    /// <summary>An example is about one rule; reports of severity Info from other rules are ignored.</summary>
    private static IEnumerable<string> Earned(RuleRun run, string id)
        => run.Diagnostics.Select(diagnostic => diagnostic.Id).Where(earned => earned == id || !RuleExtensions.IsAdvice(earned)).Distinct();
}
