using System.Text.RegularExpressions;

namespace GrantGen.Pictures.Tests.Terminal;

/// <summary>The part of a build's output that a picture shows: projects with warnings, and the first warning of a few files.</summary>
internal static partial class BuildExcerpt
{
    private const string LeftOut = "…";

    /// <summary>Shortens an output. Each run of omitted lines becomes one ellipsis with the indentation of the first of them.</summary>
    /// <param name="output">The output, with the terminal's codes.</param>
    /// <param name="maxWarnings">The maximum number of warnings to keep.</param>
    public static string Shorten(string output, int maxWarnings)
    {
        HashSet<string> files = [];
        List<string> kept = [];
        bool isLeavingOut = false;
        foreach (string line in output.Split('\n'))
        {
            string plain = AnsiText.Codes().Replace(line, "");
            bool keeps = Diagnostic().Match(plain) is { Success: true } warning
                ? files.Count < maxWarnings && files.Add(warning.Groups["file"].Value)
                : !Uneventful().IsMatch(plain);
            if (keeps)
            {
                kept.Add(line);
            }
            else if (!isLeavingOut)
            {
                kept.Add(plain[..^plain.TrimStart().Length] + LeftOut);
            }

            isLeavingOut = !keeps;
        }

        return string.Join('\n', kept);
    }

    [GeneratedRegex(@"^ +(?<file>\S[^(]*)\(\d+,\d+\): (?:warning|error|info) ")]
    private static partial Regex Diagnostic();

    // The restore, and projects without a warning.
    [GeneratedRegex(@"^Restore complete|^ +\S.* succeeded → ")]
    private static partial Regex Uneventful();
}
