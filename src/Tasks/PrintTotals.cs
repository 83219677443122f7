using System.Text.RegularExpressions;
using Microsoft.Build.Framework;

namespace GrantGen.Tasks;

/// <summary>
/// Prints one line with the totals of a project, so that silence can be distinguished from success: policies, tied and untied calls, and client
/// files. If the compiler does not run because nothing has changed, the totals of its last run are printed.
/// </summary>
public sealed class PrintTotals : ITask
{
    private static readonly Regex s_totals = new("\"(GrantGen: [0-9]+ policies, [^\"\\\\]*)\"");

    /// <summary>The build that runs the task.</summary>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <summary>The host object; not used.</summary>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The path of the compiler's error log; empty if it writes none.</summary>
    public string ErrorLog { get; set; } = "";

    /// <summary>The path of the file that keeps the totals until the compiler runs again.</summary>
    [Required]
    public string TotalsFile { get; set; } = "";

    /// <summary>Whether the analyzers run in this build.</summary>
    public bool AreAnalyzersRun { get; set; } = true;

    /// <summary>Prints the line.</summary>
    /// <returns>True.</returns>
    public bool Execute()
    {
        if (!AreAnalyzersRun)
        {
            Print("GrantGen: the analyzers are switched off, so no call is checked");
            return true;
        }

        string totals = ReadTotals();
        if (totals.Length > 0)
        {
            Print(totals);
        }

        return true;
    }

    private string ReadTotals()
    {
        if (File.Exists(TotalsFile) && File.GetLastWriteTimeUtc(TotalsFile) >= File.GetLastWriteTimeUtc(ErrorLog))
        {
            return File.ReadAllText(TotalsFile);
        }

        // An error log without totals leaves an empty file: the compiler has run.
        string totals = File.Exists(ErrorLog) ? s_totals.Match(File.ReadAllText(ErrorLog)).Groups[1].Value : "";
        File.WriteAllText(TotalsFile, totals);
        return totals;
    }

    private void Print(string line) => BuildEngine.LogMessageEvent(new BuildMessageEventArgs(line, null, nameof(PrintTotals), MessageImportance.Normal));
}
