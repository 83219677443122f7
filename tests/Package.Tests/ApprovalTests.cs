using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace GrantGen.Package.Tests;

/// <summary>The approved file during the life of a project with two target frameworks in which GG4001 and GG4002 are errors.</summary>
[Collection(nameof(Packages))]
public sealed class ApprovalTests(PackageFixture packages)
{
    [Fact]
    public void Approving_is_a_decision()
    {
        string project = packages.CopyProject("Approved");
        string file = Path.Combine(project, "GrantGen.Approved.txt");
        string policies = Path.Combine(project, "Policies.cs");

        // Without the file, each policy is reported as an error.
        Assert.Equal(["GG4001"], Errors(Build(project)));

        // The target creates the file in spite of these errors, with a block for each framework if the frameworks differ.
        Assert.Contains("Approved.Viewer: new", Pass(Approve(project)), StringComparison.Ordinal);
        Assert.Equal(
            ["policy Approved.Auditor (net10.0)", "policy Approved.Host (net10.0)", "policy Approved.Host (net8.0)", "policy Approved.Viewer"],
            File.ReadLines(file).Where(line => line.StartsWith("policy ", StringComparison.Ordinal)));
        Pass(Build(project));

        // From here on, line endings and byte order mark are kept.
        File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        byte[] approved = File.ReadAllBytes(file);
        Pass(Approve(project));
        Assert.Equal(approved, File.ReadAllBytes(file));

        // A wider policy is an error until somebody approves it.
        File.WriteAllText(policies, File.ReadAllText(policies).Replace("Ttl = \"1h\"", "Ttl = \"1h\", CanUpdateOwnMetadata = true", StringComparison.Ordinal));
        (int code, string output) = Build(project);
        Assert.NotEqual(0, code);
        Assert.Contains("error GG4002: Policy 'Viewer' grants more than GrantGen.Approved.txt says: its holder can now update its own name, metadata and attributes", output, StringComparison.Ordinal);
        string format = Pass(Run(project, ci: null, "format", "--no-restore"));
        Assert.Contains("Unable to fix GG4002. Code fix ApprovePolicyCodeFixProvider doesn't support Fix All in Solution", format, StringComparison.Ordinal);
        Assert.Equal(approved, File.ReadAllBytes(file));

        // A pipeline approves nothing either.
        Assert.Contains("error GG0002", Fail(Approve(project, ci: "true")), StringComparison.Ordinal);
        Assert.Equal(approved, File.ReadAllBytes(file));

        Assert.Contains("Approved.Viewer: can now update its own name, metadata and attributes", Pass(Approve(project)), StringComparison.Ordinal);
        Assert.Equal(
            ["  grant CanUpdateOwnMetadata = true\r", "  permission UpdateOwnMetadata = granted\r"],
            File.ReadAllText(file).Split('\n').Except(Encoding.UTF8.GetString(approved)[1..].Split('\n')));
        Assert.Equal(Encoding.UTF8.Preamble, File.ReadAllBytes(file).AsSpan(0, 3));
        Pass(Build(project));

        // A file with a conflict is not changed.
        File.AppendAllText(file, "<<<<<<< ours\r\n");
        Assert.Contains("error GG0003", Fail(Approve(project)), StringComparison.Ordinal);
        Assert.Equal(["GG4005"], Errors(Build(project)));
    }

    /// <summary>The report of the strangers' client project is in the output folder, and the build prints a line about it.</summary>
    [Fact]
    public void A_build_writes_the_report_if_it_is_asked_for()
    {
        _ = packages.Build;
        string project = Path.Combine(packages.Strangers, "Clients");
        string output = Pass(Run(project, ci: null, "build", "--no-restore", "-p:GrantGenReport=true", "-v", "n"));

        string folder = Path.Combine(project, "bin", "Debug", "net10.0");
        Assert.Matches(@"GrantGen: \d+ policies, \d+ calls tied and \d+ untied, [1-9]\d* client files read", output);
        Assert.Contains("<h1>Policies of Clients</h1>", File.ReadAllText(Path.Combine(folder, "grantgen.html")), StringComparison.Ordinal);
        Assert.Contains("\"project\": \"Clients\"", File.ReadAllText(Path.Combine(folder, "grantgen.json")), StringComparison.Ordinal);
        Assert.Contains("href=\"../../../", File.ReadAllText(Path.Combine(folder, "grantgen.html")), StringComparison.Ordinal);
    }

    /// <summary>
    /// With <c>-v n</c>, every build prints the totals, even if the compiler does not run. Other builds write no error log for the totals.
    /// </summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_normal_build_prints_the_totals(bool hasTelemetry)
    {
        _ = packages.Build;
        string project = Path.Combine(packages.Strangers, "Clients");
        string intermediate = Path.Combine(project, "obj", "Debug", "net10.0");
        string log = Path.Combine(intermediate, "grantgen.sarif");
        File.Delete(log);
        File.Delete(Path.Combine(intermediate, "grantgen.totals.txt"));

        Assert.DoesNotContain("GrantGen: ", Pass(Totals("m")), StringComparison.Ordinal);
        Assert.False(File.Exists(log));
        Assert.Single(Lines(Pass(Totals("n"))));
        DateTime compiled = File.GetLastWriteTimeUtc(log);
        Assert.Single(Lines(Pass(Totals("n"))));
        Assert.DoesNotContain("GrantGen: ", Pass(Totals("m")), StringComparison.Ordinal);
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(log));
        Assert.Contains("GrantGen: the analyzers are switched off", Pass(Totals("n", "-p:RunAnalyzers=false")), StringComparison.Ordinal);

        (int Code, string Output) Totals(string verbosity, params string[] more)
        {
            ProcessStartInfo start = CommandLine.Start("dotnet", project, ["build", "--no-restore", "-v", verbosity, .. more]);
            start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = hasTelemetry ? "0" : "1";
            return CommandLine.Run(start);
        }

        static IEnumerable<string> Lines(string output) => Regex.Matches(output, @"GrantGen: [1-9]\d* policies, \d+ calls tied and \d+ untied, [1-9]\d* client files read").Select(match => match.Value);
    }

    private static (int Code, string Output) Build(string project) => Run(project, ci: null, "build");

    private static (int Code, string Output) Approve(string project, string? ci = null) => Run(project, ci, "build", "-t:GrantGenApprove");

    private static (int Code, string Output) Run(string project, string? ci, params string[] arguments)
    {
        ProcessStartInfo start = CommandLine.Start("dotnet", project, arguments);
        start.Environment.Remove("CI");
        if (ci is not null)
        {
            start.Environment["CI"] = ci;
        }

        return CommandLine.Run(start);
    }

    private static string Pass((int Code, string Output) run)
    {
        Assert.True(run.Code == 0, run.Output);
        return run.Output;
    }

    private static string Fail((int Code, string Output) run)
    {
        Assert.True(run.Code != 0, run.Output);
        return run.Output;
    }

    private static IEnumerable<string> Errors((int Code, string Output) run)
        => Regex.Matches(Fail(run), @"error ([A-Z]+\d+)").Select(match => match.Groups[1].Value).Distinct();
}
