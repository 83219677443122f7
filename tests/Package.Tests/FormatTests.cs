using System.Text.RegularExpressions;

namespace GrantGen.Package.Tests;

/// <summary>
/// <c>dotnet format</c> in a project that references the package. One run applies every fix that does not change permissions, and no fix
/// that changes what a token allows.
/// </summary>
[Collection(nameof(Packages))]
public sealed class FormatTests(PackageFixture packages)
{
    private static readonly string[] s_neutral = ["GG1001", "GG1006", "GG1007", "GG1008", "GG3001", "GG3006"];
    private static readonly string[] s_changing = ["GG1010", "GG1013", "GG2001", "GG2002", "GG2003", "GG2101", "GG3003", "GG3005"];

    [Fact]
    public void One_run_applies_all_fixes_that_change_no_right_and_none_that_changes_one()
    {
        string project = packages.CopyProject("Formatted");
        string before = File.ReadAllText(Path.Combine(project, "Changing.cs"));
        CommandLine.DotNet(project, "restore");

        string output = CommandLine.DotNet(project, "format", "--no-restore");

        Assert.Equal(File.ReadAllText(Path.Combine(project, "Neutral.fixed.txt")), File.ReadAllText(Path.Combine(project, "Neutral.cs")));
        Assert.Equal(before, File.ReadAllText(Path.Combine(project, "Changing.cs")));
        string[] notFixed = [.. Regex.Matches(output, @"Unable to fix (GG\d{4})").Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(s_changing, notFixed);
        Assert.All(Regex.Matches(output, @"Unable to fix GG.*"), match => Assert.Contains("doesn't support Fix All in Solution", match.Value, StringComparison.Ordinal));
        Assert.Empty(Reported(project, "Neutral.cs").Intersect(s_neutral));
    }

    /// <summary>The rules that a build reports in a file.</summary>
    private static IEnumerable<string> Reported(string project, string file)
        => Regex.Matches(CommandLine.Run("dotnet", project, "build", "--no-restore").Output, Regex.Escape(file) + @"\(\d+,\d+\): (?:warning|error) (GG\d{4})")
            .Select(match => match.Groups[1].Value);
}
