using System.Text.RegularExpressions;

namespace GrantGen.Docs.Tests.Commands;

/// <summary>The commands of samples/QuickStart, and what the pages show of their output.</summary>
public class QuickStartTests
{
    /// <summary>Mints a token.</summary>
    public const string Run = "dotnet run --project samples/QuickStart";

    /// <summary>Builds with the mistake.</summary>
    public const string ShowMistakes = "dotnet build -p:ShowMistakes=true samples/QuickStart";

    [Fact]
    public void It_prints_what_the_pages_show()
    {
        string output = CommandLine.DotNet(RepositoryRoot.Path, [.. Arguments(Run), "--no-build", "-c", TestBuild.Configuration]);
        Assert.Matches("^eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+$", output.Split('\n').Single(line => line.StartsWith("eyJ", StringComparison.Ordinal)).TrimEnd());
        AssertShown(Run, output);
    }

    [Fact]
    public void Its_mistake_earns_the_warning_that_the_pages_show()
    {
        // In a folder of its own: others build it at the same time.
        string output = CommandLine.DotNet(
            RepositoryRoot.Path,
            [.. Arguments(ShowMistakes), "-p:MistakesFolder=docs", "--no-restore", "--no-dependencies", "--no-incremental", "-c", TestBuild.Configuration]);

        // As a reader's terminal shows it, without the folder of this machine, the page's address and the project.
        string shown = output.Replace(RepositoryRoot.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/');
        AssertShown(ShowMistakes, Regex.Replace(shown, " \\(https://\\S+\\)(?: \\[[^\\]\n]+\\])?", ""));
        Assert.Single(ShownCommand.OutputOf(ShowMistakes), line => line.Contains("warning GG2001", StringComparison.Ordinal));
    }

    private static string[] Arguments(string command) => command.Split(' ')[1..];

    private static void AssertShown(string command, string output)
    {
        string[] lines = [.. output.Split('\n').Select(line => line.TrimEnd())];
        Assert.NotEmpty(ShownCommand.OutputOf(command));
        Assert.All(ShownCommand.OutputOf(command), line => Assert.Contains(line, lines));
    }
}
