using System.Text.RegularExpressions;
using GrantGen.Tool.Findings;

namespace GrantGen.Tool.Projects;

/// <summary>Finds the declaration of a policy in the sources of a project, by its name.</summary>
internal static class PolicyLocation
{
    private static readonly string[] s_skipped = ["bin", "obj", "node_modules", ".git"];

    /// <summary>The policy's short name with file and line, as in <c>ViewerPolicy (Policies.cs:5)</c>; the name alone if there is no such declaration.</summary>
    public static string Describe(ProjectFile project, string name)
    {
        string shortName = name[(name.LastIndexOfAny(['.', '+']) + 1)..].Split('`')[0];
        Regex declaration = new($@"\b(?:class|record|struct)\s+{Regex.Escape(shortName)}\b", RegexOptions.CultureInvariant);
        foreach (string file in Files(project.Folder).Order(StringComparer.Ordinal))
        {
            string[] lines = File.ReadAllLines(file);
            int index = Array.FindIndex(lines, declaration.IsMatch);
            if (index >= 0 && lines.Any(line => line.Contains("RoomPolicy", StringComparison.Ordinal)))
            {
                return FormattableString.Invariant($"{shortName} ({FindingWriter.PathOf(file, Directory.GetCurrentDirectory())}:{index + 1})");
            }
        }

        return shortName;
    }

    private static IEnumerable<string> Files(string folder)
        => Directory.EnumerateFiles(folder, "*.cs").Concat(Directory.EnumerateDirectories(folder)
            .Where(child => !s_skipped.Contains(Path.GetFileName(child), StringComparer.Ordinal))
            .SelectMany(Files));
}
