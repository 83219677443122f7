using System.CommandLine;
using GrantGen.Tool.Cli;

namespace GrantGen.Tool.Findings;

/// <summary>The options that all commands with findings have, and their effects.</summary>
internal sealed class FindingOptions
{
    private readonly Option<FindingFormat> _format = new("--format") { Description = "text (the default), json, sarif or github", HelpName = "format", DefaultValueFactory = static _ => FindingFormat.Text };
    private readonly Option<bool> _absolutePaths = new("--absolute-paths") { Description = "Print absolute paths: Xcode opens no others" };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "A file of known findings, which are not reported" };
    private readonly Option<bool> _updateBaseline = new("--update-baseline") { Description = "Write the findings into the baseline, and print what was added and removed" };
    private readonly Option<bool> _noFail = new("--no-fail") { Description = "Exit with 0 where there are findings" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_absolutePaths);
        command.Options.Add(_baseline);
        command.Options.Add(_updateBaseline);
        command.Options.Add(_noFail);
    }

    /// <summary>Prints the findings, except those of the baseline.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="findings">All findings.</param>
    /// <param name="folder">The folder to which printed paths are relative.</param>
    /// <returns>The exit code.</returns>
    public int Report(ParseResult result, IEnumerable<Finding> findings, string folder)
    {
        TextWriter output = result.InvocationConfiguration.Output;
        IReadOnlyList<Finding> all = [.. Finding.Order(findings)];
        string? path = result.GetValue(_baseline);
        bool isUpdate = result.GetValue(_updateBaseline);
        if (isUpdate)
        {
            Baseline.Read(path ?? throw new CommandFailureException("--update-baseline needs --baseline FILE"), mayBeMissing: true).Update(all, output);
            return ExitCode.Success;
        }

        IReadOnlyList<Finding> fresh = all;
        IReadOnlyList<Finding> known = [];
        if (path is not null)
        {
            Baseline baseline = Baseline.Read(path, mayBeMissing: false);
            (fresh, known) = baseline.Apply(all);
            foreach (BaselineEntry entry in baseline.Unmatched)
            {
                result.InvocationConfiguration.Error.WriteLine("grantgen: no longer found: " + entry);
            }
        }

        FindingWriter.Write(output, result.GetValue(_format), fresh, known, result.GetValue(_absolutePaths) ? null : folder);
        return fresh.Any(finding => finding.Severity != FindingSeverity.Note) && !result.GetValue(_noFail) ? ExitCode.Findings : ExitCode.Success;
    }
}
