using System.Text.Json;
using System.Text.Json.Nodes;
using GrantGen.Clients;
using GrantGen.Policies;
using GrantGen.Tool.Cli;

namespace GrantGen.Tool.CheckClient;

/// <summary>The policies that a backend publishes: its approved file, or the JSON of <c>grantgen policies</c>.</summary>
internal sealed class PolicyFile
{
    private readonly IReadOnlyList<PublishedPolicy> _policies;

    private PolicyFile(string path, IReadOnlyList<PublishedPolicy> policies)
    {
        Path = path;
        _policies = policies;
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="CommandFailureException">The file is not there or cannot be read.</exception>
    public static PolicyFile Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new CommandFailureException($"there is no file '{path}'; the backend's repository publishes it as {ApprovedFileFormat.FileName}");
        }

        string text = File.ReadAllText(path);
        bool isJson = text.TrimStart().StartsWith('{');
        ApprovedFile file = ApprovedFile.Parse(isJson ? ApprovedText(path, text) : text);
        return file.Problems.Count > 0
            ? throw new CommandFailureException(FormattableString.Invariant($"'{path}' cannot be read: line {file.Problems[0].Line + 1} {file.Problems[0].Reason} (GG4005)"))
            : new PolicyFile(System.IO.Path.GetFullPath(path),
                [.. file.Blocks.Select(block => new PublishedPolicy(block.Policy, isJson ? 1 : block.Line + 1))]);
    }

    /// <summary>The policies with a name: one, or one for each target framework.</summary>
    /// <exception cref="CommandFailureException">There is none, or the short name is not unique.</exception>
    public IReadOnlyList<PublishedPolicy> Find(string name)
    {
        PublishedPolicy[] found = [.. _policies.Where(policy => policy.Name == name)];
        if (found.Length == 0)
        {
            found = [.. _policies.Where(policy => policy.ShortName == name)];
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

        string? near = NameDistance.FindNearest(name[(name.LastIndexOfAny(['.', '+']) + 1)..], _policies.Select(policy => policy.ShortName));
        throw new CommandFailureException($"there is no policy '{name}'{(near is null ? "" : $"; did you mean '{near}'?")} (GG5009)");
    }

    /// <summary>The approved text in the output of <c>grantgen policies --json</c>.</summary>
    private static string ApprovedText(string path, string json)
    {
        try
        {
            return JsonNode.Parse(json)?["approvedText"]?.GetValue<string>()
                ?? throw new CommandFailureException($"'{path}' is not the output of 'grantgen policies --json': it has no approvedText");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new CommandFailureException($"'{path}' is not JSON: {problem.Message}");
        }
    }
}
