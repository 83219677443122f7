extern alias tasks;
using GrantGen.Generator.Tests.Clients;
using Microsoft.Build.Framework;
using tasks::GrantGen.Tasks;

namespace GrantGen.Generator.Tests.Report;

/// <summary>The line with the totals: when a build prints it, and its source.</summary>
public sealed class TotalsTaskTests : IDisposable
{
    private const string Totals = "GrantGen: 2 policies, 1 calls tied and 0 untied, 3 client files read";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("build -v n", true)]
    [InlineData("build -v:n", true)]
    [InlineData("build /v:Normal", true)]
    [InlineData("build --verbosity detailed", true)]
    [InlineData("build -verbosity:diag", true)]
    [InlineData("build -v=n", true)]
    [InlineData("build -v:m -v:n", true)]
    [InlineData("build -v:n -v:m", false)]
    [InlineData("build -v m", false)]
    [InlineData("build", false)]
    [InlineData("build -v", false)]
    [InlineData("build -bl", false)]
    [InlineData("build n -p:v=n", false)]
    [InlineData("", false)]
    public void The_last_verbosity_of_the_command_line_decides(string commandLine, bool expected)
        => Assert.Equal(expected, VerbositySwitch.PrintsNormalMessages(commandLine.Split(' ')));

    /// <summary>With a build engine that does not report its verbosity, nothing is printed, so no build pays for the totals.</summary>
    [Fact]
    public void An_old_engine_prints_nothing()
    {
        DetectVerbosity task = new() { BuildEngine = new RecordingBuildEngine() };

        Assert.True(task.Execute());
        Assert.False(task.PrintsNormalMessages);
    }

    [Theory]
    [InlineData("{ \"ruleId\": \"GG0099\", \"message\": { \"text\": \"" + Totals + "\" } }")]
    [InlineData("{ \"ruleId\": \"GG0099\", \"message\": \"" + Totals + "\" }")]
    public void The_totals_are_read_from_either_form_of_the_error_log(string log)
        => Assert.Equal([(Totals, MessageImportance.Normal)], Print(Write("log.sarif", log)));

    [Fact]
    public void The_totals_stay_until_the_compiler_runs_again()
    {
        string log = Write("log.sarif", $"\"{Totals}\"");
        Assert.Single(Print(log));
        File.Delete(log);
        Assert.Equal([(Totals, MessageImportance.Normal)], Print(log));

        string later = Totals.Replace('2', '5');
        File.WriteAllText(log, $"\"{later}\"");
        File.SetLastWriteTimeUtc(log, DateTime.UtcNow.AddMinutes(1));
        Assert.Equal([(later, MessageImportance.Normal)], Print(log));
    }

    /// <summary>The totals file is an output of the compiler's target: without it, an unchanged project would be compiled each time.</summary>
    [Fact]
    public void A_log_without_totals_leaves_an_empty_file()
    {
        Assert.Empty(Print(Write("log.sarif", "{}")));
        Assert.Equal("", File.ReadAllText(TotalsFile));
    }

    [Fact]
    public void Without_analyzers_the_line_says_so()
    {
        RecordingBuildEngine engine = new();
        Assert.True(new PrintTotals { BuildEngine = engine, TotalsFile = TotalsFile, AreAnalyzersRun = false }.Execute());
        Assert.Equal("GrantGen: the analyzers are switched off, so no call is checked", Assert.Single(engine.Messages).Message);
    }

    private string TotalsFile => Path.Combine(_folder.Path, "totals.txt");

    private string Write(string name, string text) => _folder.Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    private IEnumerable<(string? Message, MessageImportance Importance)> Print(string log)
    {
        RecordingBuildEngine engine = new();
        Assert.True(new PrintTotals { BuildEngine = engine, ErrorLog = log, TotalsFile = TotalsFile }.Execute());
        return engine.Messages.Select(message => (message.Message, message.Importance));
    }
}
