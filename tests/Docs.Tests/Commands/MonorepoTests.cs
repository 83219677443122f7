using System.Text.RegularExpressions;

namespace GrantGen.Docs.Tests.Commands;

/// <summary>The command of samples/Monorepo: it warns at the marked lines of the client files, and at no others.</summary>
public partial class MonorepoTests
{
    /// <summary>Builds the backend.</summary>
    public const string Build = "dotnet build samples/Monorepo/Backend";

    private const string Folder = "samples/Monorepo/";

    [Fact]
    public void It_warns_where_the_files_are_marked()
    {
        string output = CommandLine.DotNet(RepositoryRoot.Path, [.. Build.Split(' ')[1..], "--no-dependencies", "--no-incremental", "-c", TestBuild.Configuration]);

        string shown = Regex.Replace(
            output.Replace(RepositoryRoot.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/'), " \\(https://\\S+\\)(?: \\[[^\\]\n]+\\])?", "");
        string[] lines = [.. shown.Split('\n').Select(line => line.TrimEnd()).Distinct()];
        Assert.NotEmpty(ShownCommand.OutputOf(Build));
        Assert.All(ShownCommand.OutputOf(Build), line => Assert.Contains(line, lines));

        string[] reports = [.. lines.Select(line => Report().Match(line)).Where(report => report.Success).Select(report => $"{report.Groups[1]}({report.Groups[2]}): {report.Groups[3]}").Order(StringComparer.Ordinal)];
        Assert.Equal(Marks().Order(StringComparer.Ordinal), reports);
    }

    /// <summary>The lines that contain <c>&lt;- GG5001</c>.</summary>
    private static IEnumerable<string> Marks()
    {
        foreach (string file in new[] { "iOS", "Android", "Web", "Agent" }.SelectMany(client => Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, Folder, client), "*", SearchOption.AllDirectories)))
        {
            string path = Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/');
            string[] lines = File.ReadAllLines(file);
            for (int i = 0; i < lines.Length; i++)
            {
                if (Mark().Match(lines[i]) is { Success: true } mark)
                {
                    yield return $"{path}({i + 1}): {mark.Groups[1]}";
                }
            }
        }
    }

    [GeneratedRegex("^(\\S+)\\((\\d+),\\d+\\): warning (GG\\d{4}): ")]
    private static partial Regex Report();

    [GeneratedRegex("<- (GG\\d{4})")]
    private static partial Regex Mark();
}
