using GrantGen.Clients.Binding;
using GrantGen.Clients.Guards;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Sdks;
using GrantGen.Clients.Trees;

namespace GrantGen.Clients.Uses;

/// <summary>The client files of a project, and their declarations for each other. Immutable; ambiguous names are unknown.</summary>
internal sealed partial class ClientTree
{
    private const int MostHops = 5;

    private readonly Dictionary<string, IReadOnlyList<ExportedSymbol>> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<(ClientSdk Sdk, string Name), List<(string Path, ExportedSymbol Symbol)>> _byName = new();
    private readonly Dictionary<(ClientSdk Sdk, string Name), List<PermissionCheck>> _checks = new();
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _modules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byEnd = new(StringComparer.Ordinal);

    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    private readonly PathMappings _mappings;

    /// <summary>Indexes the files of a tree.</summary>
    /// <param name="files">The files and their paths.</param>
    /// <param name="configs">The paths and texts of TypeScript's configurations in the folders of the files and above.</param>
    public ClientTree(IEnumerable<(string Path, ClientFile File)> files, IEnumerable<(string Path, string Text)> configs)
    {
        _mappings = new PathMappings(configs.Select(config => (config.Path.Replace('\\', '/'), config.Text)));
        List<(string Path, ClientFile File)> known = files.ToList();
        foreach ((string path, ClientFile file) in known)
        {
            string normal = path.Replace('\\', '/');
            AddEnds(normal);
            _folders.UnionWith(FoldersOf(normal));
            _paths.Add(normal);
            if (file.Modules is not null)
            {
                _modules[normal] = file.Modules;
            }

            AddChecks(path, file);
            if (file.Exports.Count == 0 || ClientLanguages.FindByPath(path) is not { } language)
            {
                continue;
            }

            _byPath[normal] = file.Exports;
            foreach (ExportedSymbol symbol in file.Exports.Where(symbol => !symbol.IsPartial))
            {
                SymbolsOf((language.Sdk, symbol.Name)).Add((normal, symbol));
            }
        }

        AddMembers(known);
    }

    private void AddChecks(string path, ClientFile file)
    {
        foreach (KeyValuePair<string, IReadOnlyList<PermissionCheck>> named in file.Checks)
        {
            (ClientSdk Sdk, string Name) key = (ClientLanguages.FindByPath(path)!.Sdk, named.Key);
            if (!_checks.TryGetValue(key, out List<PermissionCheck>? checks))
            {
                _checks.Add(key, checks = new List<PermissionCheck>());
            }

            checks.AddRange(named.Value);
        }
    }

    /// <summary>Adds the members that are declared outside their types. A type that is declared twice stays unknown.</summary>
    private void AddMembers(List<(string Path, ClientFile File)> files)
    {
        foreach ((string path, ClientFile file) in files)
        {
            foreach (ExportedSymbol part in file.Exports.Where(symbol => symbol.IsPartial))
            {
                (ClientSdk Sdk, string Name) key = (ClientLanguages.FindByPath(path)!.Sdk, part.Name);
                List<(string Path, ExportedSymbol Symbol)> types = SymbolsOf(key);
                int nearest = Nearest(path.Replace('\\', '/'), types, type => type.Path);
                if (nearest >= 0)
                {
                    types[nearest] = (types[nearest].Path,
                        types[nearest].Symbol with { IsUnrelated = false, Members = Merge(types[nearest].Symbol.Members, part.Members) });
                }
                else if (types.Count == 0)
                {
                    types.Add((path.Replace('\\', '/'), part with { IsPartial = false }));
                }
            }
        }
    }

    private List<(string Path, ExportedSymbol Symbol)> SymbolsOf((ClientSdk Sdk, string Name) key)
    {
        if (!_byName.TryGetValue(key, out List<(string Path, ExportedSymbol Symbol)>? symbols))
        {
            _byName.Add(key, symbols = new List<(string Path, ExportedSymbol Symbol)>());
        }

        return symbols;
    }

    private static IReadOnlyDictionary<string, ValueKind> Merge(IReadOnlyDictionary<string, ValueKind> first, IReadOnlyDictionary<string, ValueKind> second)
    {
        Dictionary<string, ValueKind> merged = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, ValueKind> member in first.Concat(second))
        {
            merged[member.Key] = merged.TryGetValue(member.Key, out ValueKind other) && other != member.Value ? ValueKind.None : member.Value;
        }

        return merged;
    }

    /// <summary>Whether a call is reported, given the other files: its receiver is LiveKit's, and no check in them guards it.</summary>
    /// <param name="path">The file of the call.</param>
    /// <param name="use">The call.</param>
    public bool Confirms(string path, ClientUse use) => IsLiveKitCall(path, use) && !IsGuarded(path, use);

    /// <summary>Whether the other files confirm that a call is LiveKit's, guarded or not.</summary>
    /// <param name="path">The file of the call.</param>
    /// <param name="use">The call.</param>
    public bool IsLiveKitCall(string path, ClientUse use)
        => (use.Dependency is not { } dependency || Satisfies(path, dependency))
            && !(use.Origin is { Module: { } module } && Resolve(path.Replace('\\', '/'), module, IsUnrelated) is not null);

    /// <summary>Whether a call can be LiveKit's, although the other files need not confirm it. A component or a hook of the tree itself cannot be.</summary>
    /// <param name="path">The file of the call.</param>
    /// <param name="use">The call.</param>
    public bool IsPossibleCall(string path, ClientUse use)
        => IsLiveKitCall(path, use)
            || use.Dependency is not { Module: { } module, Call.Receiver: ClientReceiver.Import or ClientReceiver.Component } dependency
            || (dependency.Name == dependency.Call.Method && Resolve(path.Replace('\\', '/'), module, _paths.Contains) is null);

    /// <summary>Whether a condition around a call reads a name that another file declares as a check of the permission.</summary>
    private bool IsGuarded(string path, ClientUse use)
    {
        if (use.NamesOfChecks.Count == 0 || ClientLanguages.FindByPath(path) is not { } language)
        {
            return false;
        }

        foreach (string name in use.NamesOfChecks)
        {
            if (_checks.TryGetValue((language.Sdk, name), out List<PermissionCheck>? checks)
                && checks.Exists(check => check.Covers(use.Call.Permission, use.Source)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the tree shows that a call is one of LiveKit's.</summary>
    /// <param name="path">The file of the call.</param>
    /// <param name="dependency">The condition.</param>
    private bool Satisfies(string path, ClientDependency dependency)
    {
        string from = path;
        ExportedSymbol? symbol = null;
        if (dependency.Module is { } module)
        {
            symbol = FindExport(path.Replace('\\', '/'), module, dependency.Name, 0);
        }
        else if (FindNearest(path, dependency.Name, dependency.ImportPath) is var (declaring, found) && !found.IsUnrelated)
        {
            // The declaring file knows which type of a name its result is.
            from = declaring;
            symbol = found;
        }

        // In state.stage, state can be the module.
        return (symbol is not null && Satisfies(symbol, from, dependency))
            || (dependency.Base is { } inherited && FindByName(path, inherited.Name) is { } type && Satisfies(type, path, inherited))
            || (dependency.Module is null
                && (dependency.Path.Count > 1 || (dependency.Path.Count == 1 && IsDeclaredIn(path, dependency.Path[0], dependency.Name)))
                && Satisfies(path,
                    dependency with { Name = dependency.Path[0], Path = dependency.Path.Skip(1).ToList(), ImportPath = dependency.Name, Base = null }));
    }

    /// <summary>Whether the declaration of a name that is nearest to a file is in the file of a module: <c>rooms.me_in</c> in <c>rooms.py</c>.</summary>
    private bool IsDeclaredIn(string path, string name, string module)
        => FindNearest(path, name) is var (declaring, _) && declaring.EndsWith("/" + module + ".py", StringComparison.Ordinal);

    /// <summary>The declaration of a name that is nearest to a file; null if two are equally near, or if it is unrelated to LiveKit.</summary>
    private ExportedSymbol? FindByName(string path, string name)
        => FindNearest(path, name) is { Symbol: { IsUnrelated: false } symbol } ? symbol : null;

    private (string Path, ExportedSymbol Symbol)? FindNearest(string path, string name, string? importPath = null)
    {
        if (ClientLanguages.FindByPath(path) is not { } language
            || !_byName.TryGetValue((language.Sdk, name), out List<(string Path, ExportedSymbol Symbol)>? named))
        {
            return null;
        }

        if (importPath is not null)
        {
            named = ImportedFrom(language.Sdk, importPath, named);
        }

        return Nearest(path.Replace('\\', '/'), named, symbol => symbol.Path) is >= 0 and var nearest ? named[nearest] : null;
    }

    private bool Satisfies(ExportedSymbol symbol, string path, ClientDependency dependency)
    {
        if (symbol.Type is { } name && FindByName(path, name) is { } type)
        {
            symbol = symbol with { Members = Merge(type.Members, symbol.Members) };
        }

        if (dependency.Call.Receiver is ClientReceiver.Import or ClientReceiver.Component)
        {
            return symbol.Original == dependency.Call.Method;
        }

        if (symbol.Original is { } original)
        {
            // LiveKit's own hook or type, under another name.
            ValueKind made = NamingConventions.KindOfFactory(original) is var maker && maker != ValueKind.None ? maker : NamingConventions.KindOfType(original);
            symbol = symbol with { Kind = made, Original = null };
            if (original == "useLocalParticipant" && dependency.Path.Count == 1 && NamingConventions.IsParticipant(dependency.Path[0]))
            {
                return ValueKind.Participant.Accepts(dependency.Call.Receiver);
            }
        }

        // The value of a reference or a signal is its content.
        string? last = dependency.Path.LastOrDefault(part => symbol.Members.ContainsKey(part) || !NamingConventions.IsTransparentMember(part));
        if (last is null)
        {
            return symbol.Kind.Accepts(dependency.Call.Receiver);
        }

        ValueKind member = symbol.Members.TryGetValue(last, out ValueKind found) ? found : ValueKind.None;
        if (member != ValueKind.None)
        {
            return member.Accepts(dependency.Call.Receiver);
        }

        // A room has its participant in a property of its own name.
        bool isOfRoom = symbol.Kind == ValueKind.Room
            || dependency.Path.Any(part => symbol.Members.TryGetValue(part, out ValueKind kind) && kind == ValueKind.Room);
        return isOfRoom && NamingConventions.IsParticipant(last) && ValueKind.Participant.Accepts(dependency.Call.Receiver);
    }
}
