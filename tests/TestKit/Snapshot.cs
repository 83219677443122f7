using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace GrantGen.TestKit;

/// <summary>
/// Approved texts: <c>Snapshots/&lt;name&gt;.approved.txt</c> next to the test. With <c>GRANTGEN_ACCEPT=1</c>, a run rewrites them, unless
/// <c>CI=true</c>.
/// </summary>
public static partial class Snapshot
{
    private const string Approved = ".approved.txt";
    private const string Received = ".received.txt";
    private static readonly ConcurrentDictionary<string, byte> MatchedFiles = new(StringComparer.Ordinal);

    /// <summary>Whether this run writes the snapshots instead of comparing them.</summary>
    public static bool IsAccepting => IsSet("GRANTGEN_ACCEPT", "1") && !IsSet("CI", "true");

    /// <summary>Compares a text with the approved one.</summary>
    /// <param name="name">
    /// The name of the snapshot. <c>/</c> separates folders, and characters that a file name cannot contain become <c>_</c>.
    /// </param>
    /// <param name="actual">The text. The version of the generator in it is not compared.</param>
    /// <param name="callerFilePath">Left to the compiler.</param>
    public static void Match(string name, string actual, [CallerFilePath] string callerFilePath = "")
    {
        var stem = Path.Combine(Folder(callerFilePath), Forbidden().Replace(name, "_"));
        var approvedPath = stem + Approved;
        var receivedPath = stem + Received;
        MatchedFiles[approvedPath] = 0;

        var text = Version().Replace(actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n", "$1<version>$2");
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath).ReplaceLineEndings("\n") : null;
        if (text == approved)
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(stem)!);
        if (IsAccepting)
        {
            File.WriteAllText(approvedPath, text);
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, text);
        throw approved is null
            ? new KitException($"The snapshot {name} is not approved yet, see its {Received}. If it is right: GRANTGEN_ACCEPT=1")
            : new KitException(
                $"The snapshot {name} differs (- approved, + received). If it is right: GRANTGEN_ACCEPT=1",
                TextDiff.Between(approved, text));
    }

    /// <summary>The folder of the snapshots of a test file.</summary>
    /// <param name="callerFilePath">Left to the compiler.</param>
    /// <returns>Its path on this machine.</returns>
    public static string Folder([CallerFilePath] string callerFilePath = "") =>
        Path.Combine(Path.GetDirectoryName(RepositoryRoot.Resolve(callerFilePath))!, "Snapshots");

    /// <summary>The approved snapshots on disk.</summary>
    /// <param name="folder">A folder, as <see cref="Folder"/> gives it.</param>
    /// <returns>Their names, with <c>/</c> between folders.</returns>
    public static IReadOnlyList<string> AllApproved(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*" + Approved, SearchOption.AllDirectories).Select(file => Name(folder, file)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The snapshots that this process has compared so far, with any result.</summary>
    /// <param name="folder">A folder, as <see cref="Folder"/> gives it.</param>
    /// <returns>Their names.</returns>
    public static IReadOnlyList<string> AllMatched(string folder) =>
        [.. MatchedFiles.Keys.Where(file => IsBelow(folder, file)).Select(file => Name(folder, file)).Order(StringComparer.Ordinal)];

    /// <summary>The approved snapshots that no test has compared. The result is meaningful only after all tests of the folder.</summary>
    /// <param name="folder">A folder, as <see cref="Folder"/> gives it.</param>
    /// <returns>Their names.</returns>
    public static IReadOnlyList<string> Orphans(string folder) =>
        [.. AllApproved(folder).Except(AllMatched(folder), StringComparer.Ordinal)];

    private static bool IsBelow(string folder, string file) =>
        file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Name(string folder, string file) =>
        Path.GetRelativePath(folder, file)[..^Approved.Length].Replace('\\', '/');

    private static bool IsSet(string variable, string value) =>
        string.Equals(Environment.GetEnvironmentVariable(variable), value, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("""[<>:"\\|?*`]""")]
    private static partial Regex Forbidden();

    [GeneratedRegex("""(GeneratedCode(?:Attribute)?\("[^"]*", ")[^"]*(")""")]
    private static partial Regex Version();
}
