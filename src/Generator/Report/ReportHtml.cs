using System.Globalization;
using System.Text;
using GrantGen.Policies;

namespace GrantGen.Generator.Report;

/// <summary>
/// Writes the report as one page without scripts or external requests. It follows the light or dark scheme of the reader,
/// and its only controls are links and <c>details</c>, which a keyboard reaches.
/// </summary>
internal static class ReportHtml
{
    /// <summary>A placeholder for the relative path from the page to the project. The task that writes the page replaces it.</summary>
    public const string Root = "{grantgen-root}";

    private const string Style = """
        :root { color-scheme: light dark; --line: #c9ced6; --soft: #f3f5f8; --granted: #0a5c2b; --default: #7a4b00; --denied: #5b6470; --problem: #9a1c1c; }
        @media (prefers-color-scheme: dark) { :root { --line: #414a57; --soft: #1d232b; --granted: #6fd08f; --default: #f0b860; --denied: #9aa5b1; --problem: #ff9a9a; } }
        body { font: 16px/1.5 system-ui, sans-serif; margin: 1.5rem; max-width: 80rem; overflow-wrap: anywhere; }
        .scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; overflow-wrap: normal; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border-bottom: 1px solid var(--line); padding: .4rem .8rem; text-align: left; vertical-align: top; }
        tr:last-child > * { border-bottom: 0; }
        thead th { background: var(--soft); white-space: nowrap; }
        thead small { font-weight: 400; }
        tr > :first-child { position: sticky; left: 0; background: Canvas; border-right: 1px solid var(--line); }
        thead tr > :first-child { background: var(--soft); }
        .granted { color: var(--granted); font-weight: 600; } .default { color: var(--default); } .denied { color: var(--denied); }
        .unused { color: var(--problem); font-weight: 400; } .needed { color: var(--problem); font-weight: 600; }
        details ul { color: CanvasText; font-weight: 400; min-width: 16rem; }
        code { background: var(--soft); padding: .1rem .3rem; }
        summary { cursor: pointer; } ul { margin: .3rem 0; padding-left: 1.2rem; }
        :focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
        @media (max-width: 40rem) { body { margin: .75rem; } tbody th { max-width: 8rem; } }
        """;

    public static string Write(ProjectReport report)
    {
        StringBuilder html = new();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<title>Policies of ").Append(Escape(report.Project)).Append("</title>\n<style>\n").Append(Style.Replace("\r\n", "\n")).Append("\n</style>\n</head>\n<body>\n<main>\n")
            .Append("<h1>Policies of ").Append(Escape(report.Project)).Append("</h1>\n<p>").Append(Escape(report.Summary)).Append(".</p>\n");
        WriteMatrix(html, report);
        WriteUnused(html, report);
        WriteProposals(html, report);
        WriteUses(html, "Calls that are tied to no policy", "Every call is tied to a policy.", report.Untied);
        WriteClients(html, report);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void WriteMatrix(StringBuilder html, ProjectReport report)
    {
        html.Append("<h2 id=\"matrix\">Permissions</h2>\n<div class=\"scroll\" role=\"region\" aria-labelledby=\"matrix\" tabindex=\"0\">\n<table>\n<thead><tr><th scope=\"col\">Permission</th>");
        foreach (ReportPolicy policy in report.Policies)
        {
            html.Append("<th scope=\"col\">").Append(Link(policy.Name, policy.Path, policy.Line)).Append("<br><small>valid for ").Append(Escape(policy.Lifetime))
                .Append(policy.Approval is { } approval ? $", {Escape(approval)}" : "").Append("</small></th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < report.Columns.Count; i++)
        {
            html.Append("<tr><th scope=\"row\">").Append(Breakable(report.Columns[i])).Append("</th>")
                .Append(string.Concat(report.Policies.Select(policy => Cell(policy.Cells[i])))).Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private static string Cell(ReportCell cell)
    {
        // Calls that the server can reject are the most relevant ones for a reader.
        bool isNeeded = cell.Mark == ApprovedFileFormat.Denied && cell.Uses.Count > 0;
        string calls = $"{Number(cell.Uses.Count)} {(cell.Uses.Count == 1 ? "call" : "calls")}";
        return $"<td class=\"{(isNeeded ? "needed" : cell.Mark)}\">"
            + (cell.Uses.Count > 0 ? $"<details><summary>{cell.Mark}, {(isNeeded ? "needed by " : "")}{calls}</summary>{Uses(cell.Uses)}</details>"
                : cell.IsUnused ? $"{cell.Mark} <span class=\"unused\">unused</span>"
                : cell.Mark)
            + "</td>";
    }

    private static void WriteUnused(StringBuilder html, ProjectReport report)
    {
        html.Append("<h2>Granted and not used</h2>\n");
        List<string> items = report.Policies
            .Select(policy => (policy.Name, Unused: policy.Cells.Where(cell => cell.IsUnused).Select(cell => cell.Permission).ToList()))
            .Where(policy => policy.Unused.Count > 0)
            .Select(policy => $"<li>{Escape(policy.Name)}: {Escape(string.Join(", ", policy.Unused))}</li>")
            .ToList();
        html.Append(items.Count == 0 ? "<p>Nothing.</p>\n" : $"<ul>{string.Concat(items)}</ul>\n");
    }

    private static void WriteProposals(StringBuilder html, ProjectReport report)
    {
        if (report.Proposals.Count == 0)
        {
            return;
        }

        html.Append("<h2>Code without a policy</h2>\n");
        foreach (ReportProposal proposal in report.Proposals)
        {
            html.Append("<h3>").Append(proposal.Path is { } path ? $"{Escape(proposal.Code)}, {Link($"{path}:{Number(proposal.Line)}", path, proposal.Line)}" : Escape(proposal.Code)).Append("</h3>\n<p>The narrowest policy: <code>")
                .Append(Escape(proposal.Attributes)).Append("</code></p>\n<ul>")
                .Append(string.Concat(proposal.Needs.Select(need => $"<li>{Escape(need.Permission)}{Uses(need.Uses)}</li>")))
                .Append("</ul>\n");
        }
    }

    private static void WriteUses(StringBuilder html, string title, string none, IReadOnlyList<ReportUse> uses)
        => html.Append("<h2>").Append(Escape(title)).Append("</h2>\n").Append(uses.Count == 0 ? $"<p>{Escape(none)}</p>" : Uses(uses)).Append('\n');

    private static void WriteClients(StringBuilder html, ProjectReport report)
    {
        html.Append("<h2>Client files</h2>\n");
        if (report.ClientFiles.Count == 0)
        {
            html.Append("<p>None.</p>\n");
        }

        foreach (IGrouping<string, ReportClientFile> language in report.ClientFiles.GroupBy(file => file.Language, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            html.Append("<h3>").Append(Escape(language.Key)).Append("</h3>\n<ul>")
                .Append(string.Concat(language.Select(file => $"<li>{Link(file.Path, file.Path, 1)}: {Number(file.Uses)} {(file.Uses == 1 ? "call" : "calls")}, {Escape(string.Join(", ", file.Policies))}</li>")))
                .Append("</ul>\n");
        }
    }

    private static string Uses(IReadOnlyList<ReportUse> uses)
        => $"<ul>{string.Concat(uses.Select(use => $"<li>{Escape(use.Call)}, {Link($"{use.Path}:{Number(use.Line)}", use.Path, use.Line)} ({Escape(use.Reason)})</li>"))}</ul>";

    private static string Link(string text, string path, int line)
        => $"<a href=\"{Root}{Escape(Uri.EscapeDataString(path).Replace("%2F", "/"))}#L{Number(line)}\">{Escape(text)}</a>";

    /// <summary>A name that a narrow column breaks between its words.</summary>
    private static string Breakable(string name)
        => string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? "<wbr>" + letter : letter.ToString()));

    private static string Escape(string text)
        => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
