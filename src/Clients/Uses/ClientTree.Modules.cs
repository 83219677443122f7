using GrantGen.Clients.Sdks;
using GrantGen.Clients.Trees;

namespace GrantGen.Clients.Uses;

/// <content>The files that modules name.</content>
internal sealed partial class ClientTree
{
    private static readonly string[] s_endings = { "", ".ts", ".tsx", ".js", ".jsx", ".mts", ".mjs", ".vue", ".svelte", "/index.ts", "/index.tsx", "/index.js", "/index.jsx", "/src/index.ts", "/src/index.tsx", "/src/index.js" };

    /// <summary>The index of the candidate that shares the most folders with a file; -1 if two share as many, or if there is none.</summary>
    private static int Nearest<T>(string path, List<T> candidates, Func<T, string> pathOf)
    {
        int nearest = -1;
        int longest = -1;
        for (int i = 0; i < candidates.Count; i++)
        {
            string other = pathOf(candidates[i]);
            int common = 0;
            for (int at = 0; at < Math.Min(path.Length, other.Length) && path[at] == other[at]; at++)
            {
                common = path[at] == '/' ? at + 1 : common;
            }

            nearest = common == longest ? -1 : common > longest ? i : nearest;
            longest = Math.Max(longest, common);
        }

        return nearest;
    }

    /// <summary>
    /// The declarations that an import can mean. In Kotlin and Java a file states its package, in Go the package is the folder; in Python and Rust
    /// another module can hand on a name, so the path only chooses between several declarations.
    /// </summary>
    private List<(string Path, ExportedSymbol Symbol)> ImportedFrom(ClientSdk sdk, string importPath, List<(string Path, ExportedSymbol Symbol)> named)
    {
        if (sdk == ClientSdk.Android)
        {
            return named.Where(symbol => symbol.Symbol.Package is not { } package || importPath == package
                || importPath.StartsWith(package + "/", StringComparison.Ordinal)).ToList();
        }

        List<(string Path, ExportedSymbol Symbol)> candidates = named;
        foreach (string part in Enumerable.Reverse(importPath.Replace('-', '_').Split('/')))
        {
            List<(string Path, ExportedSymbol Symbol)> inPart = candidates.Where(symbol => FoldersOf(symbol.Path).Contains(part,
                StringComparer.Ordinal)).ToList();
            if (inPart.Count == 0)
            {
                return candidates == named && sdk == ClientSdk.Go && _folders.Contains(part) ? inPart : candidates;
            }

            candidates = inPart;
        }

        return candidates;
    }

    /// <summary>The folders of a file and, except in Go, its name without the extension, as packages write them.</summary>
    private static IEnumerable<string> FoldersOf(string path)
    {
        string[] parts = path.Split('/', '.');
        int count = path.EndsWith(".go", StringComparison.Ordinal) ? parts.Length - 2 : parts.Length - 1;
        return parts.Take(Math.Max(0, count)).Select(part => part.Replace('-', '_'));
    }

    /// <summary>Whether a file imports nothing from LiveKit, and nothing from a file that does, so that its exports are the app's own.</summary>
    private bool IsUnrelated(string path)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { path };
        Queue<string> next = new(seen);
        while (next.Count > 0)
        {
            string from = next.Dequeue();
            if (!_modules.TryGetValue(from, out IReadOnlyList<string>? modules))
            {
                return false;
            }

            foreach (string module in modules)
            {
                if (Resolve(from, module, _paths.Contains) is { } target && seen.Add(target))
                {
                    next.Enqueue(target);
                }
            }
        }

        return true;
    }

    private ExportedSymbol? FindExport(string from, string module, string name, int hops)
    {
        if (hops > MostHops || Resolve(from, module, _byPath.ContainsKey) is not { } path)
        {
            return null;
        }

        foreach (ExportedSymbol symbol in _byPath[path])
        {
            if (symbol.Name == name)
            {
                return symbol.Module is { } source ? FindExport(path, source, symbol.NameInModule!, hops + 1) : symbol;
            }
        }

        return _byPath[path].Where(symbol => symbol.Name == "*").Select(all => FindExport(path, all.Module!, name, hops + 1))
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>The file of a module: relative, by the path mapping of its folder, by an alias that a bundler knows, or a package of the workspace.</summary>
    private string? Resolve(string from, string module, Func<string, bool> isKnown)
    {
        string plain = module.EndsWith(".js", StringComparison.Ordinal) ? module.Substring(0, module.Length - 3) : module;
        if (module.StartsWith(".", StringComparison.Ordinal))
        {
            string? target = PathMappings.Combine(PathMappings.FolderOf(from), plain);
            return target is null ? null : s_endings.Select(ending => target + ending).FirstOrDefault(isKnown);
        }

        if (_mappings.Of(from)?.Map(plain) is var (targets, isComplete))
        {
            string? mapped = targets.SelectMany(target => s_endings.Select(ending => target + ending)).FirstOrDefault(isKnown);
            if (mapped is not null || isComplete)
            {
                return mapped;
            }
        }

        // In @/call, ~/call and @acme/call, an alias or a scope precedes the slash; the rest must be the end of exactly one path.
        int slash = plain.IndexOf('/');
        string rest = slash < 0 || plain[0] is not ('@' or '~' or '#' or '$') ? plain : plain.Substring(slash + 1);
        IEnumerable<string> endings = rest.IndexOf('/') < 0 && slash >= 0
            ? s_endings.OrderByDescending(ending => ending.StartsWith("/", StringComparison.Ordinal))
            : s_endings;
        foreach (string ending in endings)
        {
            if (_byEnd.TryGetValue(rest + ending, out List<string>? paths) && Nearest(from, paths, path => path) is >= 0 and var only && isKnown(paths[only]))
            {
                return paths[only];
            }
        }

        return null;
    }

    private void AddEnds(string path)
    {
        int ends = 0;
        for (int i = path.LastIndexOf('/'); i >= 0 && ends++ < MostHops; i = i > 0 ? path.LastIndexOf('/', i - 1) : -1)
        {
            string end = path.Substring(i + 1);
            if (!_byEnd.TryGetValue(end, out List<string>? paths))
            {
                _byEnd.Add(end, paths = new List<string>(1));
            }

            paths.Add(path);
        }
    }
}
