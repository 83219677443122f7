using GrantGen.Generator.FlowAnalysis.Graph;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <summary>
/// Nodes of variables, and of string fields, by definition: a variable that first holds a viewer's token and later a host's has two nodes. A read
/// sees the last definition that dominates it, and the later ones that might reach it.
/// </summary>
internal sealed class DefinitionNodes
{
    private readonly Dictionary<ISymbol, List<Version>> _versions = new(SymbolEqualityComparer.Default);

    /// <summary>Records an assignment.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="assignment">The declarator, the assignment, the pattern, or the call that sets it.</param>
    /// <param name="node">The node.</param>
    public void Add(ISymbol variable, IOperation assignment, FlowNode node)
    {
        if (!_versions.TryGetValue(variable, out List<Version>? versions))
        {
            _versions.Add(variable, versions = new List<Version>());
        }

        versions.Add(new Version(assignment, node));
    }

    /// <summary>The node of a variable that an assignment sets; null if the assignment does not set it.</summary>
    public FlowNode? Find(ISymbol variable, IOperation assignment)
        => _versions.TryGetValue(variable, out List<Version>? versions) ? versions.Find(version => version.Assignment == assignment)?.Node : null;

    /// <summary>The nodes that a read can see, each with the later assignments that replace its value.</summary>
    public IReadOnlyList<(FlowNode Node, IReadOnlyList<IOperation>? KilledBy)> At(ISymbol variable, IOperation read)
        => SurelyAt(variable, read) ?? (_versions.TryGetValue(variable, out List<Version>? versions) ? WithKills(versions, read) : Array.Empty<(FlowNode Node, IReadOnlyList<IOperation>? KilledBy)>());

    /// <summary>The nodes that a read can see, if an assignment dominates it; null otherwise.</summary>
    public IReadOnlyList<(FlowNode Node, IReadOnlyList<IOperation>? KilledBy)>? SurelyAt(ISymbol variable, IOperation read)
        => _versions.TryGetValue(variable, out List<Version>? versions)
            && ReachingDefinitions.FindDominating(versions.Select(version => version.Assignment), read) is { } dominating
                ? WithKills(versions.Where(version => ReachingDefinitions.Reaches(version.Assignment, dominating, read)).ToList(), read)
                : null;

    private static List<(FlowNode Node, IReadOnlyList<IOperation>? KilledBy)> WithKills(List<Version> versions, IOperation read)
    {
        List<Version> before = versions.Where(other => ReachingDefinitions.IsBefore(other.Assignment, read)).ToList();
        return versions.Select(version =>
        {
            List<IOperation> killers = before.Where(other => ReachingDefinitions.Kills(other.Assignment, version.Assignment, read))
                .Select(other => other.Assignment is ICoalesceAssignmentOperation coalesce ? coalesce.Value : other.Assignment).ToList();
            return (version.Node, killers.Count == 0 ? null : (IReadOnlyList<IOperation>)killers);
        }).ToList();
    }

    private sealed record Version(IOperation Assignment, FlowNode Node);
}
