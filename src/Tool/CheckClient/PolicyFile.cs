using System.Text.Json;
using System.Text.Json.Nodes;
using GrantGen.Policies;
using GrantGen.Tool.Cli;

namespace GrantGen.Tool.CheckClient;

/// <summary>The policies that a backend publishes: its approved file, or the JSON of <c>grantgen policies</c>.</summary>
internal static class PolicyFile
{
    /// <summary>The policies of a file.</summary>
    /// <exception cref="CommandFailureException">The file is not there or cannot be read.</exception>
    public static IReadOnlyList<ApprovedPolicy> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new CommandFailureException($"there is no file '{path}'; the backend's repository publishes it as {ApprovedFileFormat.FileName}");
        }

        ApprovedFile file = ApprovedFile.Parse(ReadText(path));
        return file.Problems.Count > 0
            ? throw new CommandFailureException(FormattableString.Invariant($"'{path}' cannot be read: line {file.Problems[0].Line + 1} {file.Problems[0].Reason} (GG4005)"))
            : [.. file.Blocks.Select(block => block.Policy)];
    }

    /// <summary>The approved text: the file itself, or what <c>grantgen policies --json</c> has put into it.</summary>
    private static string ReadText(string path)
    {
        string text = File.ReadAllText(path);
        if (!text.TrimStart().StartsWith('{'))
        {
            return text;
        }

        try
        {
            return JsonNode.Parse(text)?["approvedText"]?.GetValue<string>()
                ?? throw new CommandFailureException($"'{path}' is not the output of 'grantgen policies --json': it has no approvedText");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new CommandFailureException($"'{path}' is not JSON: {problem.Message}");
        }
    }

    /// <summary>The policies that a name stands for: one, or one for each target framework.</summary>
    /// <exception cref="CommandFailureException">There is none, or the short name is not unique.</exception>
    public static IReadOnlyList<ApprovedPolicy> Find(IReadOnlyList<ApprovedPolicy> policies, string name)
    {
        ApprovedPolicy[] found = [.. policies.Where(policy => policy.Name == name)];
        if (found.Length == 0)
        {
            found = [.. policies.Where(policy => ShortName(policy) == name)];
            string[] names = [.. found.Select(policy => policy.Name).Distinct(StringComparer.Ordinal)];
            if (names.Length > 1)
            {
                throw new CommandFailureException($"the short name '{name}' is not unique: {string.Join(", ", names)} (GG5009)");
            }
        }

        if (found.Length > 0)
        {
            return found;
        }

        string? near = policies.Select(ShortName)
            .Select(known => (Name: known, Distance: EditDistance.Between(known.ToUpperInvariant(), name[(name.LastIndexOfAny(['.', '+']) + 1)..].ToUpperInvariant(), 3)))
            .Where(candidate => candidate.Distance <= 3)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
        throw new CommandFailureException($"there is no policy '{name}'{(near is null ? "" : $"; did you mean '{near}'?")} (GG5009)");
    }

    /// <summary>The name of the type, as messages have it.</summary>
    public static string ShortName(ApprovedPolicy policy) => policy.Name[(policy.Name.LastIndexOfAny(['.', '+']) + 1)..];
}
