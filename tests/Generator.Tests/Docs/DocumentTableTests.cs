using System.Text;
using GrantGen.Facts;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Docs;

/// <summary>The tables of rules and grants in <c>docs</c> are generated from the descriptors and the grant table. GRANTGEN_ACCEPT=1 rewrites them.</summary>
public class DocumentTableTests
{
    [Fact]
    public void The_table_of_rules_is_that_of_the_descriptors()
    {
        StringBuilder table = new("| rule | severity | reports |\n|---|---|---|\n");
        foreach (DiagnosticDescriptor rule in Product.Descriptors.DistinctBy(rule => rule.Id).Where(rule => rule.Id != "GG0099").OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            table.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.DefaultSeverity} | {rule.Title} |\n");
        }

        Check("docs/rules/README.md", "rules", table.ToString());
    }

    [Fact]
    public void The_table_of_grants_is_that_of_the_facts()
    {
        StringBuilder table = new("| attribute | property | on the wire | if left out | its holder may |\n|---|---|---|---|---|\n");
        foreach (Grant grant in GrantTable.All.Where(grant => grant.IsMinted).OrderBy(grant => grant.Claim))
        {
            string attribute = grant.AttributeName.Replace("GrantGen.", "", StringComparison.Ordinal).Replace("Attribute", "", StringComparison.Ordinal);
            string otherwise = grant == GrantTable.RoomJoin ? "true (the attribute's default)"
                : grant == GrantTable.CanPublishData ? "as `CanPublish`"
                : grant == GrantTable.CanPublishSources ? "all sources"
                : grant == GrantTable.Room ? "a parameter"
                : grant == GrantTable.DestinationRoom || grant == GrantTable.AgentThreadScope || grant == GrantTable.AgentThreadThreadIds ? "none"
                : grant.IsText ? "every one"
                : grant.Default == true ? "true" : "false";
            table.Append($"| `[{attribute}]` | `{grant.Property}` | `{grant.ClaimName}.{grant.WireName}` | {otherwise} | {grant.DisplayText} |\n");
        }

        Check("docs/policies.md", "grants", table.ToString());
    }

    private static void Check(string page, string name, string table)
    {
        string path = Path.Combine(RepositoryRoot.Path, page);
        string text = File.ReadAllText(path);
        string begin = $"<!-- {name} -->\n";
        int from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        int to = text.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal);
        Assert.True(from >= begin.Length && to >= from, $"{page} has no place for the table '{name}'");

        if (Environment.GetEnvironmentVariable("GRANTGEN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            File.WriteAllText(path, text[..from] + table + text[to..]);
            return;
        }

        Assert.Equal(table, text[from..to]);
    }
}
