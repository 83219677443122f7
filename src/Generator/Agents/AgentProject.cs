using System.Runtime.CompilerServices;
using GrantGen.Clients;
using GrantGen.Clients.Agents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Generator.Agents;

/// <summary>The <c>GrantGenAgent</c> items of a project: files of workers, and names of workers without a file. Created once per compilation; thread-safe.</summary>
internal sealed class AgentProject
{
    /// <summary>The metadata with which the package's targets mark the files.</summary>
    public const string AgentKey = "build_metadata.AdditionalFiles.GrantGenAgent";

    /// <summary>The property in which the targets pass the names of the items, separated by bars.</summary>
    public const string NamesKey = "build_property.GrantGenAgentNames";

    /// <summary>The compiler keeps the text of an unchanged file between runs, so the file is read once.</summary>
    private static readonly ConditionalWeakTable<SourceText, WorkerFile> s_read = new();

    private static readonly char[] s_separators = { '|', ';' };

    private readonly Lazy<WorkerRegistry> _registry;

    private AgentProject(IReadOnlyList<AdditionalText> files, IReadOnlyList<string> names)
        => _registry = new Lazy<WorkerRegistry>(() => new WorkerRegistry(
            from file in files
            let text = file.GetText()
            where text is not null
            select (file.Path, s_read.GetValue(text, text => WorkerFileParser.Parse(file.Path, text.ToString()))),
            names));

    /// <summary>The names of the workers. Read on first access.</summary>
    public WorkerRegistry Registry => _registry.Value;

    /// <summary>The items of a project; null if it has no file of a worker.</summary>
    public static AgentProject? FromOptions(AnalyzerOptions options)
    {
        List<AdditionalText> files = options.AdditionalFiles.Where(file => IsMarked(file, options.AnalyzerConfigOptionsProvider))
            .OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        string names = options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(NamesKey, out string? value) ? value : "";
        return files.Count == 0 ? null : new AgentProject(files, names.Split(s_separators).Select(name => name.Trim()).Where(name => name.Length > 0).ToList());
    }

    /// <summary>The registered name that is nearest to a wrong one; null if none is near.</summary>
    public string? Nearest(string name)
        => NameDistance.FindNearest(name, Registry.Names);

    private static bool IsMarked(AdditionalText file, AnalyzerConfigOptionsProvider options)
        => options.GetOptions(file).TryGetValue(AgentKey, out string? mark) && string.Equals(mark, "true", StringComparison.OrdinalIgnoreCase);
}
