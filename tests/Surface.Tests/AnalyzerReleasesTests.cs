using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Surface.Tests;

/// <summary>The files of the analyzers' releases agree with the descriptors, rule by rule.</summary>
public partial class AnalyzerReleasesTests
{
    [Fact]
    public void The_release_files_are_those_of_the_descriptors()
    {
        IEnumerable<string> described = Product.Descriptors.DistinctBy(rule => rule.Id).Select(Row);

        Assert.Equal(described, Current());
    }

    [Fact]
    public void Descriptors_of_one_rule_agree()
        => Assert.Equal(Product.Descriptors.DistinctBy(rule => rule.Id).Select(Row), Product.Descriptors.Select(Row).Distinct());

    private static string Row(DiagnosticDescriptor rule)
        => $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled")} | {rule.Title}";

    /// <summary>The rules after all shipped releases and the next one. A later row replaces an earlier one, and a removal deletes it.</summary>
    private static IEnumerable<string> Current()
    {
        SortedDictionary<string, string> rows = new(StringComparer.Ordinal);
        foreach (string file in new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" })
        {
            string section = "";
            foreach (string line in File.ReadLines(Path.Combine(RepositoryRoot.Path, "src", "Generator", file)))
            {
                section = line.StartsWith("### ", StringComparison.Ordinal) ? line : section;
                if (!RuleRow().IsMatch(line))
                {
                    continue;
                }

                string[] cells = line.Split(" | ");
                switch (section)
                {
                    case "### New Rules":
                        Assert.True(rows.TryAdd(cells[0], line), $"{file} calls {cells[0]} new, which is there already");
                        break;
                    case "### Changed Rules":
                        // New category and severity, old category and severity, notes.
                        rows[cells[0]] = string.Join(" | ", cells[0], cells[1], cells[2], cells[5]);
                        break;
                    case "### Removed Rules":
                        Assert.True(rows.Remove(cells[0]), $"{file} removes {cells[0]}, which is not there");
                        break;
                    default:
                        Assert.Fail($"{file} has a row under '{section}': {line}");
                        break;
                }
            }
        }

        return rows.Values;
    }

    [GeneratedRegex(@"^[A-Z]{2}\d{4} ")]
    private static partial Regex RuleRow();
}
