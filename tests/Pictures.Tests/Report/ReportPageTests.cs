using System.Diagnostics;
using GrantGen.Pictures.Tests.Rendering;

namespace GrantGen.Pictures.Tests.Report;

/// <summary>The report in a real Chromium. report.mjs contains the actions and the checks. Screenshots are written to the output folder.</summary>
public sealed class ReportPageTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    [BrowserFact]
    public Task The_matrix_shows_marks_and_the_calls_behind_them() => Play("matrix");

    [BrowserFact]
    public Task It_is_readable_in_light_and_dark_and_on_a_phone() => Play("looks");

    [BrowserFact]
    public Task Everything_is_reached_by_the_keyboard() => Play("keyboard");

    [BrowserFact]
    public Task Nothing_is_requested_and_nothing_runs() => Play("requests");

    private static async Task Play(string scenario)
    {
        string folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "report")).FullName;
        string page = Path.Combine(folder, scenario + ".html");
        await File.WriteAllTextAsync(page, await MonorepoReport.HtmlAsync());
        string script = Path.Combine(RepositoryRoot.Path, "tests", "Pictures.Tests", "Report", "report.mjs");
        ProcessStartInfo start = new("node", [script, scenario, new Uri(page).AbsoluteUri, folder, BrowserInstallation.Chromium!]) { WorkingDirectory = BrowserInstallation.Folder };
        await Command.RunAsync(start, s_patience);
    }
}
