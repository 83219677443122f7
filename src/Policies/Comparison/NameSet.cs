namespace GrantGen.Policies;

/// <summary>A set of names: every name, or those of some patterns.</summary>
internal sealed class NameSet
{
    /// <summary>Every name.</summary>
    public static readonly NameSet Any = new(isAny: true, Array.Empty<NamePattern>());

    /// <summary>No name.</summary>
    public static readonly NameSet None = new(isAny: false, Array.Empty<NamePattern>());

    private readonly IReadOnlyList<NamePattern> _patterns;

    private NameSet(bool isAny, IReadOnlyList<NamePattern> patterns)
    {
        IsAny = isAny;
        _patterns = patterns;
    }

    /// <summary>Whether every name is in the set.</summary>
    public bool IsAny { get; }

    /// <summary>Whether no name is in the set.</summary>
    public bool IsEmpty => !IsAny && _patterns.Count == 0;

    /// <summary>The names of constants and templates.</summary>
    public static NameSet Create(IEnumerable<string> names)
    {
        NamePattern[] patterns = names.Select(NamePattern.Parse).ToArray();
        return patterns.Any(pattern => pattern.IsAny) ? Any : new NameSet(isAny: false, patterns);
    }

    /// <summary>The names of one constant or template; every name for null, which leaves the name to the caller.</summary>
    public static NameSet CreateOrAny(string? name) => name is null ? Any : Create(new[] { name });

    /// <summary>Whether every name of the other set is in this one.</summary>
    public bool Includes(NameSet other)
        => IsAny || (!other.IsAny && other._patterns.All(theirs => _patterns.Any(pattern => pattern.Includes(theirs))));

    /// <summary>The description of the set in a message.</summary>
    /// <param name="singular">The word for one member, such as "room".</param>
    /// <param name="plural">The word for several.</param>
    public string Describe(string singular, string plural)
        => IsAny ? "any " + singular
            : IsEmpty ? "no " + singular
            : _patterns.Count == 1 && _patterns[0].IsConstant ? $"{singular} '{_patterns[0].Text}'"
            : plural + " " + string.Join(", ", _patterns.Select(pattern => $"'{pattern.Text}'"));
}
