namespace GrantGen.Clients.Trees;

/// <summary>
/// The path mappings of a tree, from its <c>tsconfig.json</c> and <c>jsconfig.json</c> files (typescriptlang.org/tsconfig, <c>paths</c>,
/// <c>baseUrl</c>, <c>extends</c>, <c>references</c>). A configuration of a package in <c>node_modules</c> is unknown. Immutable.
/// </summary>
internal sealed class PathMappings
{
    /// <summary>How many configurations inherit from each other at most.</summary>
    private const int MostHops = 8;

    private const string ConfigFolder = "${configDir}";

    private static readonly string[] s_names = { "/tsconfig.json", "/jsconfig.json" };
    private static readonly string[] s_endings = { "", ".json", "/tsconfig.json" };

    private readonly Dictionary<string, TypeScriptConfig> _configs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PathMapping> _byFolder = new(StringComparer.Ordinal);

    /// <summary>Reads configurations.</summary>
    /// <param name="configs">Their full paths with slashes, and their texts.</param>
    public PathMappings(IEnumerable<(string Path, string Text)> configs)
    {
        foreach ((string path, string text) in configs)
        {
            _configs[path] = TypeScriptConfig.Parse(text);
        }

        // In a folder with both files, tsconfig.json is the one that TypeScript uses.
        foreach (string name in s_names)
        {
            foreach (string path in _configs.Keys.Where(path => path.EndsWith(name, StringComparison.Ordinal) || path == name.Substring(1)))
            {
                if (!_byFolder.ContainsKey(FolderOf(path)) && MappingOf(path) is { } mapping)
                {
                    _byFolder.Add(FolderOf(path), mapping);
                }
            }
        }
    }

    /// <summary>The mapping of a file: that of the nearest configuration above it; null if there is no configuration.</summary>
    public PathMapping? Of(string path)
    {
        if (_byFolder.Count == 0)
        {
            return null;
        }

        string folder = path;
        while (folder.Length > 0)
        {
            folder = FolderOf(folder);
            if (_byFolder.TryGetValue(folder, out PathMapping? mapping))
            {
                return mapping;
            }
        }

        return null;
    }

    /// <summary>A path below a folder, without dots; null if it leads out of the root.</summary>
    public static string? Combine(string folder, string relative)
    {
        if (relative.StartsWith("/", StringComparison.Ordinal) || (relative.Length > 1 && relative[1] == ':'))
        {
            return relative;
        }

        List<string> parts = folder.Split('/').Where(part => part.Length > 0).ToList();
        foreach (string part in relative.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not "." and not "")
            {
                parts.Add(part);
            }
        }

        return (folder.StartsWith("/", StringComparison.Ordinal) ? "/" : "") + string.Join("/", parts);
    }

    /// <summary>The folder of a file or a folder; empty for the last one.</summary>
    public static string FolderOf(string path)
        => path.LastIndexOf('/') is > 0 and var slash ? path.Substring(0, slash) : path.Length > 1 && path[0] == '/' ? "/" : "";

    /// <summary>The mapping of a configuration, or of the projects that it refers to if it states none itself.</summary>
    private PathMapping? MappingOf(string path)
    {
        PathMapping own = Complete(Inherit(path, 0), FolderOf(path));
        if (own.BaseUrl is not null || own.Paths.Count > 0)
        {
            return own;
        }

        Dictionary<string, IReadOnlyList<string>> merged = new(StringComparer.Ordinal);
        foreach (string project in _configs[path].References.Select(reference => Find(FolderOf(path), reference)).OfType<string>())
        {
            foreach (KeyValuePair<string, IReadOnlyList<string>> mapped in Complete(Inherit(project, 0), FolderOf(project)).Paths)
            {
                merged[mapped.Key] = merged.TryGetValue(mapped.Key, out IReadOnlyList<string>? other) && !other.SequenceEqual(mapped.Value)
                    ? Array.Empty<string>()
                    : mapped.Value;
            }
        }

        return own with { Paths = merged };
    }

    /// <summary>The settings of a configuration and of those that it extends. Patterns are relative to the configuration that states them.</summary>
    private (string? BaseUrl, string Folder, IReadOnlyDictionary<string, IReadOnlyList<string>>? Paths) Inherit(string path, int hops)
    {
        string folder = FolderOf(path);
        (string? BaseUrl, string Folder, IReadOnlyDictionary<string, IReadOnlyList<string>>? Paths) found = (null, folder, null);
        if (hops > MostHops || !_configs.TryGetValue(path, out TypeScriptConfig? config))
        {
            return found;
        }

        foreach (string inherited in config.Extends.Select(extended => Find(folder, extended)).OfType<string>())
        {
            (string? baseUrl, string from, IReadOnlyDictionary<string, IReadOnlyList<string>>? paths) = Inherit(inherited, hops + 1);
            found = (baseUrl ?? found.BaseUrl, paths is null ? found.Folder : from, paths ?? found.Paths);
        }

        string? own = config.BaseUrl is { } stated ? (stated.StartsWith(ConfigFolder, StringComparison.Ordinal) ? stated : Combine(folder, stated)) : null;
        return (own ?? found.BaseUrl, config.Paths is null ? found.Folder : folder, config.Paths ?? found.Paths);
    }

    /// <summary>The full targets of the patterns.</summary>
    private static PathMapping Complete((string? BaseUrl, string Folder, IReadOnlyDictionary<string, IReadOnlyList<string>>? Paths) settings, string root)
    {
        string? baseUrl = settings.BaseUrl is { } stated && stated.StartsWith(ConfigFolder, StringComparison.Ordinal)
            ? Combine(root, WithoutVariable(stated))
            : settings.BaseUrl;
        Dictionary<string, IReadOnlyList<string>> paths = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, IReadOnlyList<string>> mapped in settings.Paths ?? paths)
        {
            paths.Add(mapped.Key,
                mapped.Value.Select(target => target.StartsWith(ConfigFolder, StringComparison.Ordinal)
                    ? Combine(root, WithoutVariable(target))
                    : Combine(baseUrl ?? settings.Folder, target)).OfType<string>().ToList());
        }

        return new PathMapping(baseUrl, paths);
    }

    private static string WithoutVariable(string path) => "." + path.Substring(ConfigFolder.Length);

    /// <summary>The configuration that another one names; null if it is not one of the tree.</summary>
    private string? Find(string folder, string name)
        => name.StartsWith(".", StringComparison.Ordinal) || name.StartsWith("/", StringComparison.Ordinal)
            ? Combine(folder, name) is { } target ? s_endings.Select(ending => target + ending).FirstOrDefault(_configs.ContainsKey) : null
            : null;
}
