namespace GrantGen.Generator.Report;

/// <summary>Calls by the right that they need.</summary>
internal sealed class RightUses
{
    private readonly List<(string Right, ReportUse Use)> _uses = new();

    /// <summary>Whether no call was added.</summary>
    public bool IsEmpty => _uses.Count == 0;

    /// <summary>The rights that any call needs, in no order.</summary>
    public IEnumerable<string> Rights => _uses.Select(use => use.Right).Distinct();

    /// <summary>Adds a call to each right that it needs.</summary>
    public void Add(IEnumerable<string> rights, ReportUse use) => _uses.AddRange(rights.Select(right => (right, use)));

    /// <summary>The calls that need a right, by path and line.</summary>
    public IReadOnlyList<ReportUse> Find(string right)
        => _uses.Where(use => use.Right == right).Select(use => use.Use).Distinct().OrderBy(use => use.Path, StringComparer.Ordinal).ThenBy(use => use.Line)
            .ThenBy(use => use.Call, StringComparer.Ordinal).ToList();
}
