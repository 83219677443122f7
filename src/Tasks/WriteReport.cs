using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;

namespace GrantGen.Tasks;

/// <summary>Writes the report of the policies from the compiler's error log, as a page and as JSON.</summary>
public sealed class WriteReport : ITask
{
    /// <summary>The build that runs the task.</summary>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <summary>The host object; not used.</summary>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The path of the error log.</summary>
    [Required]
    public string ErrorLog { get; set; } = "";

    /// <summary>The output folder of the files.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The folder of the project, the base of the links.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>Writes both files.</summary>
    /// <returns>True; an error log without a report is a warning.</returns>
    public bool Execute()
    {
        string log = File.Exists(ErrorLog) ? File.ReadAllText(ErrorLog) : "";
        if (Decode(log, "grantgenJson") is not { } json || Decode(log, "grantgenHtml") is not { } html)
        {
            BuildEngine.LogWarningEvent(new BuildWarningEventArgs(null, "GG0004", ProjectFolder, 0, 0, 0, 0,
                "GrantGenReport: the compiler wrote no report; analyzers have to run for it", null, nameof(WriteReport)));
            return true;
        }

        Directory.CreateDirectory(OutputFolder);
        File.WriteAllText(Path.Combine(OutputFolder, "grantgen.json"), json, new UTF8Encoding(false));
        File.WriteAllText(Path.Combine(OutputFolder, "grantgen.html"), html.Replace("{grantgen-root}", Root()), new UTF8Encoding(false));
        Match totals = Regex.Match(html, "<p>(GrantGen: [^<]*)\\.</p>");
        BuildEngine.LogMessageEvent(new BuildMessageEventArgs(totals.Groups[1].Value, null, nameof(WriteReport), MessageImportance.Normal));
        return true;
    }

    private string Root()
    {
        Uri from = new(Path.GetFullPath(OutputFolder).TrimEnd('/', '\\') + "/");
        return from.MakeRelativeUri(new Uri(Path.GetFullPath(ProjectFolder).TrimEnd('/', '\\') + "/")).ToString();
    }

    private static string? Decode(string log, string property)
        => Regex.Match(log, $"\"{property}\": *\"([A-Za-z0-9+/=]*)\"") is { Success: true } match
            ? Encoding.UTF8.GetString(Convert.FromBase64String(match.Groups[1].Value))
            : null;
}
