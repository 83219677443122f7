using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Agents;

/// <summary>
/// its name from the environment can have any name. Immutable.
/// its name from the environment may have any. Immutable.
/// </summary>
internal sealed class WorkerRegistry
{
    /// <summary>How many imports a constant is followed through.</summary>
    private const int MostHops = 4;

    private static readonly string[] s_endings = { ".ts", ".tsx", ".js", ".jsx", ".mts", ".mjs", ".cts", ".cjs", "/index.ts", "/index.js" };

    private readonly List<(string Path, WorkerFile File)> _files;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Reads the names of workers.</summary>
    /// <param name="files">The workers' files.</param>
    /// <param name="declared">The names of workers that have no file.</param>
    public WorkerRegistry(IEnumerable<(string Path, WorkerFile File)> files, IEnumerable<string> declared)
    {
        _files = files.Select(file => (file.Path.Replace('\\', '/'), file.File)).ToList();
        List<TextValue> names = _files.SelectMany(file => file.File.Names).ToList();
        IsKnown = names.Count > 0 && !_files.Any(file => file.File.HasUnknown) && !HasUnread()
            && _files.All(file => file.File.Names.All(name => Add(file.Path, name, 0)));
        _names.UnionWith(declared);
    }

    /// <summary>Whether at least one worker is known, and the names of all workers.</summary>
    public bool IsKnown { get; }

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> Names => _names.OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>
    /// Whether it is certain that no worker registers under a name. A name that occurs in any literal of a worker's file is uncertain.
    /// </summary>
    public bool IsMissing(string name)
        => IsKnown && name.Length > 0 && !_names.Contains(name) && !_files.Any(file => file.File.Literals.Contains(name));

    /// <summary>Whether the files contain a part of a worker but not its registration.</summary>
    private bool HasUnread()
    {
        HashSet<string> declared = new(_files.SelectMany(file => file.File.Declared), StringComparer.Ordinal);
        HashSet<ClientSdk?> registered = new(_files.Select(file => file.File.Sdk));
        return _files.Any(file => file.File.PartOf is { } part && !registered.Contains(part))
            || _files.Any(file => file.File.StartedBy.Any(name => !declared.Contains(name)))
            || _files.Any(file => file.File.HasUnnamedCloudAgent
                && !_files.Any(other => other.File.Sdk is not null && other.Path.StartsWith(Folder(file.Path), StringComparison.Ordinal)));
    }

    private bool Add(string path, TextValue value, int hops)
    {
        if (!value.IsKnown || hops > MostHops || value.Literals.Contains(""))
        {
            return false;
        }

        _names.UnionWith(value.Literals);
        return value.Imported.All(imported => Resolve(path, imported) is var (target, constant) && Add(target, constant, hops + 1));
    }

    private (string Path, TextValue Value)? Resolve(string from, ImportedName name)
    {
        string folder = Folder(from);
        List<(string Path, WorkerFile File)> found = _files.Where(file => EndsOf(from,
            name.Module).Any(end => ("/" + file.Path).EndsWith("/" + end, StringComparison.Ordinal))).ToList();
        if (found.Count > 1)
        {
            found = found.Where(file => Folder(file.Path) == folder).ToList();
        }

        return found.Count == 1 && found[0].File.Constants.TryGetValue(name.Name, out TextValue? value) ? (found[0].Path, value) : null;
    }

    /// <summary>The possible ends of a module's path.</summary>
    private static IEnumerable<string> EndsOf(string from, string module)
    {
        if (from.EndsWith(".py", StringComparison.Ordinal))
        {
            string path = module.TrimStart('.').Replace('.', '/');
            return path.Length == 0 ? new[] { "__init__.py" } : new[] { path + ".py", path + "/__init__.py" };
        }

        if (!module.StartsWith(".", StringComparison.Ordinal))
        {
            return Array.Empty<string>();
        }

        string plain = string.Join("/", module.Split('/').Where(part => part is not ("." or "..")));
        string stem = s_endings.FirstOrDefault(ending => plain.EndsWith(ending, StringComparison.Ordinal)) is { } known
            ? plain.Substring(0, plain.Length - known.Length)
            : plain;
        return s_endings.Select(ending => stem + ending);
    }

    private static string Folder(string path) => path.Substring(0, path.LastIndexOf('/') + 1);
}
