using System.Globalization;
using System.Text;
using GrantGen.Policies;

namespace GrantGen.Generator.Report;

/// <summary>Writes the report as JSON, for tools. docs/report.md describes it.</summary>
internal static class ReportJson
{
    /// <summary>The version of the format.</summary>
    private const int Version = 1;

    public static string Write(ProjectReport report)
    {
        StringBuilder json = new("{\n");
        json.Append("  \"version\": ").Append(Number(Version)).Append(",\n");
        json.Append("  \"project\": ").Append(Quote(report.Project)).Append(",\n");
        json.Append("  \"totals\": { \"policies\": ").Append(Number(report.Policies.Count))
            .Append(", \"tied\": ").Append(Number(report.Tied))
            .Append(", \"untied\": ").Append(Number(report.Untied.Count))
            .Append(", \"clientFiles\": ").Append(Number(report.ClientFiles.Count)).Append(" },\n");
        json.Append("  \"policies\": ").Append(List(report.Policies, WritePolicy, "    ")).Append(",\n");
        json.Append("  \"withoutPolicy\": ").Append(List(report.Proposals, WriteProposal, "    ")).Append(",\n");
        json.Append("  \"untied\": ").Append(List(report.Untied, WriteUse, "    ")).Append(",\n");
        json.Append("  \"clientFiles\": ").Append(List(report.ClientFiles, WriteClient, "    ")).Append('\n');
        return json.Append("}\n").ToString();
    }

    private static string WritePolicy(ReportPolicy policy)
        => $"{{ \"name\": {Quote(policy.Name)}, \"path\": {Quote(policy.Path)}, \"line\": {Number(policy.Line)}, \"lifetime\": {Quote(policy.Lifetime)}, "
            + $"\"approval\": {(policy.Approval is null ? "null" : Quote(policy.Approval))}, \"permissions\": {List(policy.Cells, WriteCell, "      ")} }}";

    private static string WriteCell(ReportCell cell)
        => $"{{ \"permission\": {Quote(cell.Permission)}, \"mark\": {Quote(cell.Mark)}, \"unused\": {Boolean(cell.IsUnused)}, \"possible\": {Boolean(cell.IsPossible)}, \"uses\": {List(cell.Uses, WriteUse, "        ")} }}";

    private static string WriteProposal(ReportProposal proposal)
        => $"{{ \"code\": {Quote(proposal.Code)}, \"path\": {(proposal.Path is null ? "null" : Quote(proposal.Path))}, \"line\": {Number(proposal.Line)}, "
            + $"\"attributes\": {Quote(proposal.Attributes)}, \"permissions\": {List(proposal.Needs, WriteNeed, "      ")} }}";

    private static string WriteNeed(ReportNeed need)
        => $"{{ \"permission\": {Quote(need.Permission)}, \"uses\": {List(need.Uses, WriteUse, "        ")} }}";

    private static string WriteUse(ReportUse use)
        => $"{{ \"call\": {Quote(use.Call)}, \"path\": {Quote(use.Path)}, \"line\": {Number(use.Line)}, \"reason\": {Quote(use.Reason)} }}";

    private static string WriteClient(ReportClientFile file)
        => $"{{ \"path\": {Quote(file.Path)}, \"language\": {Quote(file.Language)}, \"policies\": [{string.Join(", ", file.Policies.Select(Quote))}], \"uses\": {Number(file.Uses)} }}";

    private static string List<T>(IReadOnlyList<T> items, Func<T, string> write, string indent)
        => items.Count == 0 ? "[]" : $"[\n{string.Join(",\n", items.Select(item => indent + write(item)))}\n{indent.Substring(2)}]";

    private static string Quote(string text) => QuotedText.Quote(text);

    private static string Boolean(bool value) => value ? "true" : "false";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
