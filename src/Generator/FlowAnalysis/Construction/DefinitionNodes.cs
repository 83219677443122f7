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
    private readonly Dictionary<ISymbol, List<Definition>> _definitions = new(SymbolEqualityComparer.Default);

    /// <summary>Records an assignment.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="assignment">The declarator, the assignment, the pattern, or the call that sets it.</param>
    /// <param name="node">The node.</param>
    public void Add(ISymbol variable, IOperation assignment, FlowNode node)
    {
        if (!_definitions.TryGetValue(variable, out List<Definition>? definitions))
        {
            _definitions.Add(variable, definitions = new List<Definition>());
        }

        definitions.Add(new Definition(assignment, node));
    }

    /// <summary>The node of a variable that an assignment sets; null if the assignment does not set it.</summary>
    public FlowNode? Find(ISymbol variable, IOperation assignment)
        => _definitions.TryGetValue(variable, out List<Definition>? definitions)
            ? definitions.Find(definition => definition.Assignment == assignment)?.Node
            : null;

    /// <summary>The nodes that a read can see, each with the later assignments that replace its value.</summary>
    public IReadOnlyList<(FlowNode Node, IReadOnlyList<IOperation>? KilledBy)> DefinitionsReaching(ISymbol variable, IOperation read)
        => DefinitionsReachingIfDominated(variable, read)
            ?? (_definitions.TryGetValue(variable, out List<Definition>? definitions)
                ? WithKills(definitions, read)
                : Array.Empty<(FlowNode Node, IReadOnlyList<IOperation>? KilledBy)>());

    /// <summary>The nodes that a read can see, if an assignment dominates it; null otherwise.</summary>
    public IReadOnlyList<(FlowNode Node, IReadOnlyList<IOperation>? KilledBy)>? DefinitionsReachingIfDominated(ISymbol variable, IOperation read)
        => _definitions.TryGetValue(variable, out List<Definition>? definitions)
            && ReachingDefinitions.FindDominating(definitions.Select(definition => definition.Assignment), read) is { } dominating
                ? WithKills(definitions.Where(definition => ReachingDefinitions.Reaches(definition.Assignment, dominating, read)).ToList(), read)
                : null;

    private static List<(FlowNode Node, IReadOnlyList<IOperation>? KilledBy)> WithKills(List<Definition> definitions, IOperation read)
    {
        List<Definition> before = definitions.Where(other => ReachingDefinitions.IsBefore(other.Assignment, read)).ToList();
        return definitions.Select(definition =>
        {
            List<IOperation> killers = before.Where(other => ReachingDefinitions.Kills(other.Assignment, definition.Assignment, read))
                .Select(other => other.Assignment is ICoalesceAssignmentOperation coalesce ? coalesce.Value : other.Assignment).ToList();
            return (definition.Node, killers.Count == 0 ? null : (IReadOnlyList<IOperation>)killers);
        }).ToList();
    }

    private sealed record Definition(IOperation Assignment, FlowNode Node);
}
