using System.Diagnostics;
using System.Text.RegularExpressions;
using GrantGen.Pictures.Tests.Rendering;

namespace GrantGen.Pictures.Tests.Terminal;

/// <summary>
/// Builds samples in a copy of the sources, because the tests of other projects run at the same time and use the build output of the repository.
/// </summary>
internal static partial class SampleBuild
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(9);
    private static readonly string[] s_folders = ["src", "samples"];
    private static readonly string[] s_ignored = ["bin", "obj", "node_modules"];
    private static readonly Lazy<string> s_copy = new(Copy);
    private static readonly SemaphoreSlim s_oneByOne = new(1);

    /// <summary>Runs a build with the output of a terminal, without durations and absolute paths, which differ between runs.</summary>
    /// <param name="command">The command, relative to the repository's folder.</param>
    /// <returns>The output, with the codes for colours.</returns>
    public static async Task<string> RunAsync(string command)
    {
        string[] words = command.Split(' ');

        // Simulates a terminal: with colours, without redrawn lines, and one project after another.
        ProcessStartInfo start = new(words[0], [.. words[1..], "--tl:on", "--tlp:DISABLENODEDISPLAY", "-m:1"]) { WorkingDirectory = s_copy.Value };
        foreach (string variable in start.Environment.Keys.Where(IsOfAnotherBuild).ToList())
        {
            start.Environment.Remove(variable);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        await s_oneByOne.WaitAsync();
        try
        {
            string output = await Command.RunAsync(start, s_patience);
            return Durations().Replace(output, "").Replace(s_copy.Value + Path.DirectorySeparatorChar, "").ReplaceLineEndings("\n").Trim('\n');
        }
        finally
        {
            s_oneByOne.Release();
        }
    }

    /// <summary>Removes the copy, once no test needs it any more.</summary>
    public static void Clear()
    {
        if (s_copy.IsValueCreated)
        {
            Directory.Delete(s_copy.Value, recursive: true);
        }
    }

    // The test host's own settings, and settings that disable colours, as on a build server.
    private static bool IsOfAnotherBuild(string variable)
        => variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || variable is "CI" or "NO_COLOR" or "TERM";

    private static string Copy()
    {
        string copy = Directory.CreateTempSubdirectory("grantgen-").FullName;
        foreach (string file in Directory.EnumerateFiles(RepositoryRoot.Path).Concat(s_folders.SelectMany(folder => Files(Path.Combine(RepositoryRoot.Path, folder)))))
        {
            string target = Path.Combine(copy, Path.GetRelativePath(RepositoryRoot.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder).Where(each => !s_ignored.Contains(Path.GetFileName(each))).SelectMany(Files));

    // "(1.2s)" after a project, "in 1.2s" at the end.
    [GeneratedRegex(@" \([0-9.]+s\)| in [0-9.]+s(?=\r?\n)")]
    private static partial Regex Durations();
}
