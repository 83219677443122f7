namespace GrantGen.Clients.Trees;

/// <summary>The files that modules can be, by the configuration of a folder: TypeScript's <c>paths</c> and <c>baseUrl</c>.</summary>
/// <param name="BaseUrl">The folder of modules that are not relative; null if there is none.</param>
/// <param name="Paths">The full targets of each pattern; none if they are ambiguous.</param>
internal sealed record PathMapping(string? BaseUrl, IReadOnlyDictionary<string, IReadOnlyList<string>> Paths)
{
    /// <summary>A pattern that maps every module, so that it does not say which modules are the app's own.</summary>
    private const string CatchAll = "*";

    /// <summary>The files that a module can be, without their extensions, in the order in which they are looked for.</summary>
    /// <param name="module">The module as an import writes it, not relative.</param>
    /// <returns>The files, and whether the module can be nothing else.</returns>
    public (IReadOnlyList<string> Targets, bool IsComplete) Map(string module)
    {
        List<string> targets = new();
        string? pattern = FindPattern(module);
        if (pattern is not null)
        {
            int star = pattern.IndexOf('*');
            string matched = star < 0 ? "" : module.Substring(star, module.Length - pattern.Length + 1);
            targets.AddRange(Paths[pattern].Select(target => target.Replace("*", matched)));
        }
        else if (BaseUrl is not null)
        {
            targets.Add(BaseUrl + "/" + module);
        }

        return (targets, pattern is not null and not CatchAll);
    }

    /// <summary>The pattern that TypeScript uses: the module itself, or the one with the longest prefix.</summary>
    private string? FindPattern(string module)
    {
        string? best = Paths.ContainsKey(module) ? module : null;
        int longest = -1;
        foreach (string pattern in best is null ? Paths.Keys : Array.Empty<string>())
        {
            int star = pattern.IndexOf('*');
            if (star > longest
                && module.Length >= pattern.Length - 1
                && string.CompareOrdinal(module, 0, pattern, 0, star) == 0
                && module.EndsWith(pattern.Substring(star + 1), StringComparison.Ordinal))
            {
                best = pattern;
                longest = star;
            }
        }

        return best;
    }
}
