using System.Collections.Concurrent;
using System.Collections.Immutable;
using GrantGen.Clients;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Trees;
using GrantGen.Clients.Uses;
using GrantGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Clients;

/// <summary>The client files of a project, and the policies that they name. Created once per compilation; thread-safe.</summary>
internal sealed class ClientProject
{
    private static readonly char[] s_separators = { '.', '+' };

    private readonly Compilation _compilation;
    private readonly Dictionary<string, ClientItem> _items = new(StringComparer.Ordinal);
    private readonly Lazy<ClientTree> _tree;
    private readonly ClientSeverities? _severities;
    private readonly ImmutableArray<AdditionalText> _configs;
    private readonly ConcurrentDictionary<string, ClientPolicy?> _policies = new(StringComparer.Ordinal);

    public ClientProject(Compilation compilation, AnalyzerOptions options)
    {
        _compilation = compilation;
        ImmutableArray<AdditionalText> files = options.AdditionalFiles;
        Dictionary<string, IReadOnlyList<string>> names = new(StringComparer.Ordinal);
        Lazy<HashSet<string>> trees = new(() => new HashSet<string>(compilation.SyntaxTrees.Select(tree => tree.FilePath), StringComparer.Ordinal));
        foreach (AdditionalText file in files)
        {
            // A file in two items is one file: its code can use the permissions of either policy.
            if (IsCompiled(file, trees))
            {
                continue;
            }

            if (ClientItem.TryCreate(file, options.AnalyzerConfigOptionsProvider, names) is { } item)
            {
                _items[file.Path] = _items.TryGetValue(file.Path, out ClientItem? known)
                    ? known with { PolicyNames = known.PolicyNames.Union(item.PolicyNames, StringComparer.Ordinal).ToList() }
                    : item;
            }
        }

        _configs = _items.Count > 0 ? files.Where(file => TypeScriptConfig.IsConfig(file.Path)).ToImmutableArray() : ImmutableArray<AdditionalText>.Empty;
        _tree = new Lazy<ClientTree>(ReadTree);
        _severities = _items.Count > 0 ? new ClientSeverities(files) : null;
    }

    /// <summary>The declarations that the files share. Read when the first call depends on them.</summary>
    public ClientTree Tree => _tree.Value;

    /// <summary>Whether there is any client file.</summary>
    public bool IsEmpty => _items.Count == 0;

    /// <summary>The files, ordered by path.</summary>
    public IEnumerable<ClientItem> Items => _items.Values.OrderBy(item => item.Text.Path, StringComparer.Ordinal);

    /// <summary>The item of a file; null if it is not a client's, or the same file passed a second time.</summary>
    public ClientItem? FindItem(AdditionalText file) => _items.TryGetValue(file.Path, out ClientItem? item) && item.Text == file ? item : null;

    /// <summary>The severity of a rule in a file; null if the rule is off there.</summary>
    public DiagnosticSeverity? SeverityOf(DiagnosticDescriptor rule, ClientItem item)
        => _severities is null ? rule.DefaultSeverity : _severities.Find(rule, item.Text.Path);

    /// <summary>Whether a C# file is compiled here. Then it is analyzed once, as C#.</summary>
    private static bool IsCompiled(AdditionalText file, Lazy<HashSet<string>> trees)
        => file.Path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) && trees.Value.Contains(file.Path);

    private ClientTree ReadTree()
    {
        List<(string Path, ClientFile File)> files = new();
        foreach (ClientItem item in Items)
        {
            if (ClientLanguages.FindByPath(item.Text.Path) is { } language && item.Text.GetText() is { } text)
            {
                files.Add((item.Text.Path, ClientFileCache.GetOrParse(text, language)));
            }
        }

        return new ClientTree(files, _configs.Select(config => (config.Path, config.GetText()?.ToString() ?? "")));
    }

    /// <summary>The policy with a full metadata name; null if no policy has it.</summary>
    public ClientPolicy? Policy(string name, CancellationToken cancellationToken)
    {
        if (_policies.TryGetValue(name, out ClientPolicy? known))
        {
            return known;
        }

        // Several assemblies can have the name. The first one that is a policy counts, as in C#.
        return _policies.GetOrAdd(name, name => _compilation.GetTypesByMetadataName(name)
            .Select(type => PolicyParser.Parse(type, cancellationToken) is { } model ? new ClientPolicy(type, model) : null)
            .FirstOrDefault(policy => policy is not null)
            ?? PolicyOfShortName(name, cancellationToken));
    }

    /// <summary>The name of the project's policy that is nearest to a wrong name; null if none is near.</summary>
    public string? NearestPolicy(string name, CancellationToken cancellationToken)
        => NameDistance.FindNearest(Simple(name), PoliciesOfSource(static _ => true, cancellationToken).Select(policy => policy.Type.Name));

    /// <summary>The only policy in the project's sources with a simple name.</summary>
    private ClientPolicy? PolicyOfShortName(string name, CancellationToken cancellationToken)
    {
        if (name.IndexOfAny(s_separators) >= 0)
        {
            return null;
        }

        List<ClientPolicy> found = PoliciesOfSource(known => known == name, cancellationToken).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private IEnumerable<ClientPolicy> PoliciesOfSource(Func<string, bool> isNamed, CancellationToken cancellationToken)
        => _compilation.GetSymbolsWithName(isNamed, SymbolFilter.Type, cancellationToken)
            .OfType<INamedTypeSymbol>()
            .Select(type => PolicyParser.Parse(type, cancellationToken) is { } model ? new ClientPolicy(type, model) : null)
            .Where(policy => policy is not null)!;

    private static string Simple(string name) => name.Substring(name.LastIndexOfAny(s_separators) + 1);
}
