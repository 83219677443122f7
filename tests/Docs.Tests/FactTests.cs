using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace GrantGen.Docs.Tests;

/// <summary>Numbers that a page repeats from the code are equal to the ones in the code.</summary>
public partial class FactTests
{
    [Fact]
    public void The_limits_are_those_of_the_runtime()
    {
        Dictionary<string, int> shown = Limit().Matches(Page("tokens.md")).ToDictionary(
            match => match.Groups[2].Value,
            match => int.Parse(match.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
        IEnumerable<PropertyInfo> limits = typeof(TokenLimits).GetProperties().Where(property => property.PropertyType == typeof(int) && (int)property.GetValue(TokenLimits.Default)! != int.MaxValue);
        Assert.Equal(limits.ToDictionary(limit => limit.Name, limit => (int)limit.GetValue(TokenLimits.Default)!), shown);
    }

    [Fact]
    public void The_settings_of_the_endpoint_are_those_of_the_options()
    {
        IEnumerable<string> settings = typeof(GrantGenOptions).GetProperties().Select(property => property.Name);
        Assert.Equal(settings, Setting().Matches(Page("endpoint.md")).Select(match => match.Groups[1].Value));
    }

    private static string Page(string name) => File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", name));

    [GeneratedRegex("\\| ([\\d,]+) \\| `TokenLimits\\.(\\w+)` \\|$", RegexOptions.Multiline)]
    private static partial Regex Limit();

    [GeneratedRegex("^\\| `(\\w+)` \\| (?:`LIVEKIT_\\w+`)? ?\\|", RegexOptions.Multiline)]
    private static partial Regex Setting();
}
