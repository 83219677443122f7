using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Tests;

/// <summary>Bulk tools apply every fix-all, so only fixes that do not change permissions have one.</summary>
public class FixAllTests
{
    private static readonly string[] s_neutral = ["GG1001", "GG1006", "GG1007", "GG1008", "GG3001", "GG3006"];

    [Fact]
    public void Exactly_the_fixes_that_change_no_right_have_a_fix_all()
        => Assert.Equal(
            s_neutral,
            FixProviders.All.Where(provider => provider.GetFixAllProvider() is not null).SelectMany(provider => provider.FixableDiagnosticIds).Order(StringComparer.Ordinal));

    /// <summary>The table of docs/calls.md lists the rules of both kinds.</summary>
    [Fact]
    public void The_documentation_says_what_a_bulk_tool_applies()
    {
        string[] lines = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "docs", "calls.md"));
        Assert.Equal(s_neutral, Ids(lines.Single(line => line.Contains("applies them all in one run", StringComparison.Ordinal))));
        Assert.Equal(
            FixProviders.All.Where(provider => provider.GetFixAllProvider() is null).SelectMany(provider => provider.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal),
            Ids(lines.Single(line => line.Contains("applies none", StringComparison.Ordinal))));
    }

    /// <summary>dotnet format requests fixes for the scope of the whole solution.</summary>
    [Fact]
    public void They_fix_a_whole_solution()
        => Assert.All(
            FixProviders.All.Select(provider => provider.GetFixAllProvider()).OfType<FixAllProvider>(),
            provider => Assert.Contains(FixAllScope.Solution, provider.GetSupportedFixAllScopes()));

    [Theory]
    [InlineData("GG1001")]
    [InlineData("GG1006")]
    [InlineData("GG1007")]
    [InlineData("GG1008")]
    [InlineData("GG3001")]
    [InlineData("GG3006")]
    public Task A_fix_all_without_diagnostics_changes_nothing(string id) => FixTest.FixAllWithoutDiagnostics(TestProject.Of("class C;"), id);

    /// <summary>The IDs of a line, ranges among them: <c>GG2001 to GG2007</c>.</summary>
    private static IEnumerable<string> Ids(string line)
        => Regex.Matches(line, @"GG(\d{4})(?: to GG(\d{4}))?").SelectMany(match =>
        {
            int first = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
            int last = match.Groups[2].Success ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : first;
            return Enumerable.Range(first, last - first + 1).Select(id => $"GG{id}");
        });
}
