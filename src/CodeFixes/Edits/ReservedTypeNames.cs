using Microsoft.CodeAnalysis;

namespace GrantGen.CodeFixes.Edits;

/// <summary>Names of types that one fix-all adds, per project. No compilation contains them yet.</summary>
internal sealed class ReservedTypeNames
{
    private readonly HashSet<(ProjectId Project, string Name)> _names = new();

    /// <summary>Reserves the first of the candidates that is free.</summary>
    public string Reserve(ProjectId project, IEnumerable<string> candidates) => candidates.First(name => _names.Add((project, name)));
}
