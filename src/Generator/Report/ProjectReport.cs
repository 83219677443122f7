using System.Globalization;

namespace GrantGen.Generator.Report;

/// <summary>The policies of a project as a build sees them. The same project has the same report in any folder.</summary>
/// <param name="Project">The name of the assembly.</param>
/// <param name="Columns">The permissions, in order.</param>
/// <param name="Policies">The policies, by name.</param>
/// <param name="Proposals">The narrowest policies for code that has none.</param>
/// <param name="Untied">The calls that are tied to no policy.</param>
/// <param name="ClientFiles">The client files, by path.</param>
internal sealed record ProjectReport(
    string Project,
    IReadOnlyList<string> Columns,
    IReadOnlyList<ReportPolicy> Policies,
    IReadOnlyList<ReportProposal> Proposals,
    IReadOnlyList<ReportUse> Untied,
    IReadOnlyList<ReportClientFile> ClientFiles)
{
    /// <summary>The number of calls that are tied to a policy.</summary>
    public int Tied { get; init; }

    /// <summary>The line that distinguishes "nothing found" from "nothing analyzed".</summary>
    public string Summary => string.Format(
        CultureInfo.InvariantCulture,
        "GrantGen: {0} policies, {1} calls tied and {2} untied, {3} client files read",
        Policies.Count,
        Tied,
        Untied.Count,
        ClientFiles.Count);
}
