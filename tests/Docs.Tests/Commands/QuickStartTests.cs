using System.Text.RegularExpressions;

namespace GrantGen.Docs.Tests.Commands;

/// <summary>The commands of samples/QuickStart, and the output that the pages show.</summary>
public class QuickStartTests
{
    /// <summary>Builds with the mistake, and mints a token.</summary>
    public const string Run = "dotnet run --project samples/QuickStart -p:ShowMistakes=true";

    [Fact]
    public void It_shows_the_warning_and_prints_a_token()
    {
        // In a separate folder, because other tests build it at the same time. Only a build that is not up to date reports the warning.
        using TemporaryFolder folder = new();
        string copy = "docs" + Path.GetFileName(folder.Path);
        try
        {
            string output = CommandLine.DotNet(RepositoryRoot.Path, [.. Arguments(Run), $"-p:MistakesFolder={copy}", "--no-dependencies", "-c", TestBuild.Configuration]);
            Assert.Matches("^eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+$", output.Split('\n').Single(line => line.StartsWith("eyJ", StringComparison.Ordinal)).TrimEnd());

            // The output as the page shows it: without the folder of this machine, the address of the rule's page and the project.
            string shown = output.Replace(RepositoryRoot.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/');
            string[] lines = [.. Regex.Replace(shown, " \\(https://\\S+\\)(?: \\[[^\\]\n]+\\])?", "").Split('\n').Select(line => line.TrimEnd())];
            Assert.Single(ShownCommand.OutputOf(Run), line => line.Contains("warning GG2001", StringComparison.Ordinal));
            Assert.All(ShownCommand.OutputOf(Run), line => Assert.Contains(line, lines));
        }
        finally
        {
            foreach (string made in new[] { "obj", "bin" })
            {
                Directory.Delete(Path.Combine(RepositoryRoot.Path, "samples", "QuickStart", made, copy), recursive: true);
            }
        }
    }

    private static string[] Arguments(string command) => command.Split(' ')[1..];
}
