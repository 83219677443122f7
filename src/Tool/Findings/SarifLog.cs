using System.Text.Json.Nodes;

namespace GrantGen.Tool.Findings;

/// <summary>SARIF 2.1.0. The findings of the baseline are unchanged and suppressed, all others are new.</summary>
internal static class SarifLog
{
    private const string RulePage = "https://github.com/grantgen/grantgen/blob/main/docs/rules/";

    public static JsonObject Create(IReadOnlyList<Finding> fresh, IReadOnlyList<Finding> known, Func<Finding, string> pathOf)
    {
        string[] rules = [.. fresh.Concat(known).Select(finding => finding.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        JsonArray results = [.. fresh.Select(finding => (JsonNode)Result(finding, isKnown: false)),
            .. known.Select(finding => (JsonNode)Result(finding, isKnown: true))];
        return new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "grantgen",
                        ["informationUri"] = "https://github.com/grantgen/grantgen",
                        ["version"] = typeof(SarifLog).Assembly.GetName().Version!.ToString(3),
                        ["rules"] = new JsonArray([.. rules.Select(id => (JsonNode)new JsonObject { ["id"] = id, ["helpUri"] = RulePage + id + ".md" })]),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = results,
            }),
        };

        JsonObject Result(Finding finding, bool isKnown)
        {
            JsonObject result = new()
            {
                ["ruleId"] = finding.Id,
                ["level"] = finding.Severity.ToString().ToLowerInvariant(),
                ["message"] = new JsonObject { ["text"] = finding.Text },
                ["baselineState"] = isKnown ? "unchanged" : "new",
                ["locations"] = new JsonArray(new JsonObject
                {
                    ["physicalLocation"] = new JsonObject
                    {
                        ["artifactLocation"] = new JsonObject { ["uri"] = ToUri(pathOf(finding)) },
                        ["region"] = new JsonObject
                        {
                            ["startLine"] = finding.Line,
                            ["startColumn"] = finding.Column,
                            ["endLine"] = finding.EndLine,
                            ["endColumn"] = finding.EndColumn,
                        },
                    },
                }),
            };
            if (isKnown)
            {
                result["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "external", ["justification"] = "in the baseline" });
            }

            return result;
        }
    }

    private static string ToUri(string path)
        => Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
