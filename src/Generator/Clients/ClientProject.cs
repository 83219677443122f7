using System.Collections.Concurrent;
using System.Collections.Immutable;
using GrantGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Clients;

/// <summary>The client files of a project, and the policies that they name. Made once a compilation; thread-safe.</summary>
internal sealed class ClientProject
{
    private readonly Compilation _compilation;
    private readonly Dictionary<string, ClientItem> _items = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ClientPolicy?> _policies = new(StringComparer.Ordinal);

    public ClientProject(Compilation compilation, AnalyzerOptions options)
    {
        _compilation = compilation;
        ImmutableArray<AdditionalText> files = options.AdditionalFiles;
        Dictionary<string, IReadOnlyList<string>> names = new(StringComparer.Ordinal);
        foreach (AdditionalText file in files)
        {
            // A file that two items name is one file: what one of its policies grants, its code may use.
            if (ClientItem.Of(file, options.AnalyzerConfigOptionsProvider, names) is { } item)
            {
                _items[file.Path] = _items.TryGetValue(file.Path, out ClientItem? known)
                    ? known with { PolicyNames = known.PolicyNames.Union(item.PolicyNames, StringComparer.Ordinal).ToList() }
                    : item;
            }
        }

        Severities = _items.Count > 0 ? new ClientSeverities(files) : null;
    }

    /// <summary>Whether there is any client file.</summary>
    public bool IsEmpty => _items.Count == 0;

    /// <summary>The severities that configuration files give; null where there is no client file.</summary>
    public ClientSeverities? Severities { get; }

    /// <summary>The files, in one order.</summary>
    public IEnumerable<ClientItem> Items => _items.Values.OrderBy(item => item.Text.Path, StringComparer.Ordinal);

    /// <summary>The item of a file; null if it is not a client's, or the same file passed a second time.</summary>
    public ClientItem? Of(AdditionalText file) => _items.TryGetValue(file.Path, out ClientItem? item) && item.Text == file ? item : null;

    /// <summary>The policy of a full metadata name; null if there is none.</summary>
    public ClientPolicy? Policy(string name, CancellationToken cancellation)
    {
        if (_policies.TryGetValue(name, out ClientPolicy? known))
        {
            return known;
        }

        // Several assemblies may have the name: as told by C#, the first of them that is a policy.
        return _policies.GetOrAdd(name, name => _compilation.GetTypesByMetadataName(name)
            .Select(type => PolicyParser.Parse(type, cancellation) is { } model ? new ClientPolicy(type, model) : null)
            .FirstOrDefault(policy => policy is not null));
    }
}
