namespace GrantGen.Docs.Tests.Commands;

/// <summary>Every command of the README and the guide is run by a test. A command without a test fails here.</summary>
public class CommandTests
{
    /// <summary>Commands that the continuous integration runs unchanged, in <c>.ci/run</c>.</summary>
    private static readonly string[] s_ofTheBuild = ["dotnet test"];

    private static readonly string[] s_run =
    [
        QuickStartTests.Run, MonorepoTests.Build, TokenServerTests.Run, TokenServerTests.InstallClient, PackageTests.Pack, .. PackageTests.Commands, .. EndpointWalkthroughTests.Commands,
    ];

    [Fact]
    public void Every_command_is_run()
    {
        string[] unknown = [.. ShownCommand.All.Where(shown => !s_ofTheBuild.Contains(shown.Text) && !s_run.Contains(shown.Text)).Select(shown => $"{shown.Place}: {shown.Text}")];
        Assert.Empty(unknown);
    }

    [Fact]
    public void Every_command_that_is_run_is_shown()
    {
        string[] stale = [.. s_run.Concat(s_ofTheBuild).Where(command => ShownCommand.All.All(shown => shown.Text != command))];
        Assert.Empty(stale);
    }

    [Fact]
    public void The_build_runs_its_own()
    {
        string[] build = [.. File.ReadAllLines(Path.Combine(RepositoryRoot.Path, ".ci", "run")).Select(line => line.Trim())];
        Assert.All(s_ofTheBuild, command => Assert.Contains(build, line => line.StartsWith(command, StringComparison.Ordinal)));
    }
}
