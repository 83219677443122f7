using System.Text.Json;
using System.Text.Json.Nodes;
using GrantGen.Tool.Cli;

namespace GrantGen.Tool.Findings;

/// <summary>The findings that a project started with. Equal entries are counted: a second equal finding is new.</summary>
internal sealed class Baseline
{
    private const int Version = 1;

    private readonly string _path;
    private readonly string _folder;
    private readonly Dictionary<BaselineEntry, int> _counts = [];

    private Baseline(string path)
    {
        _path = path;
        _folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
    }

    /// <summary>Entries that no finding matched, after <see cref="Apply"/>.</summary>
    public IReadOnlyList<BaselineEntry> Unmatched { get; private set; } = [];

    /// <summary>Reads a baseline.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mayBeMissing">Whether a file that is not there is an empty baseline.</param>
    /// <exception cref="CommandFailureException">The file is not there, or is not a baseline.</exception>
    public static Baseline Read(string path, bool mayBeMissing)
    {
        Baseline baseline = new(path);
        if (!File.Exists(path))
        {
            return mayBeMissing ? baseline : throw new CommandFailureException($"there is no baseline '{path}'; --update-baseline creates one");
        }

        try
        {
            JsonNode root = JsonNode.Parse(File.ReadAllText(path))!;
            if (root["version"]!.GetValue<int>() != Version)
            {
                throw new CommandFailureException($"the baseline '{path}' has another version than this command");
            }

            foreach (JsonNode? item in root["findings"]!.AsArray())
            {
                BaselineEntry entry = new(Text(item, "rule"), Text(item, "path"), Text(item, "member"), Text(item, "text"));
                baseline._counts[entry] = baseline._counts.GetValueOrDefault(entry) + (item!["count"]?.GetValue<int>() ?? 1);
            }
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or NullReferenceException or FormatException)
        {
            throw new CommandFailureException($"'{path}' is not a baseline: {problem.Message}");
        }

        return baseline;

        static string Text(JsonNode? item, string name) => item![name]!.GetValue<string>();
    }

    /// <summary>The findings that are not in the baseline, and those that are.</summary>
    public (IReadOnlyList<Finding> New, IReadOnlyList<Finding> Known) Apply(IEnumerable<Finding> findings)
    {
        Dictionary<BaselineEntry, int> left = new(_counts);
        List<Finding> fresh = [];
        List<Finding> known = [];
        foreach (Finding finding in findings)
        {
            BaselineEntry entry = BaselineEntry.Create(finding, _folder);
            int count = left.GetValueOrDefault(entry);
            if (count > 0)
            {
                left[entry] = count - 1;
                known.Add(finding);
            }
            else
            {
                fresh.Add(finding);
            }
        }

        Unmatched = [.. Ordered(left.Where(pair => pair.Value > 0).SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value)))];
        return (fresh, known);
    }

    /// <summary>Writes the findings as the new baseline, and prints what it added and removed.</summary>
    public void Update(IEnumerable<Finding> findings, TextWriter output)
    {
        IReadOnlyList<Finding> all = [.. findings];
        (IReadOnlyList<Finding> added, _) = Apply(all);
        foreach (BaselineEntry entry in Ordered(added.Select(finding => BaselineEntry.Create(finding, _folder))))
        {
            output.WriteLine("added: " + entry);
        }

        foreach (BaselineEntry entry in Unmatched)
        {
            output.WriteLine("removed: " + entry);
        }

        JsonArray items = [];
        foreach (IGrouping<BaselineEntry, BaselineEntry> group in Ordered(all.Select(finding => BaselineEntry.Create(finding,
            _folder))).GroupBy(entry => entry))
        {
            JsonObject item = new() { ["rule"] = group.Key.Rule, ["path"] = group.Key.Path, ["member"] = group.Key.Member, ["text"] = group.Key.Text };
            if (group.Count() > 1)
            {
                item["count"] = group.Count();
            }

            items.Add((JsonNode)item);
        }

        using StreamWriter file = new(_path) { NewLine = "\n" };
        JsonOutput.Write(file, new JsonObject { ["version"] = Version, ["findings"] = items });
    }

    private static IOrderedEnumerable<BaselineEntry> Ordered(IEnumerable<BaselineEntry> entries)
        => entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Member, StringComparer.Ordinal).ThenBy(entry => entry.Text, StringComparer.Ordinal);
}
