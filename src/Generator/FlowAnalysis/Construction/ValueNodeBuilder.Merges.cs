using GrantGen.Generator.FlowAnalysis.Graph;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>One node for several: the branches of an expression, the definitions of a variable.</content>
internal sealed partial class ValueNodeBuilder
{
    /// <summary>One node for the values of branches, each under the condition of its branch.</summary>
    private FlowNode? Merge(IEnumerable<IOperation?> branches, ITypeSymbol? type)
    {
        List<(FlowNode Node, IOperation At)> some = new();
        foreach (IOperation? branch in branches)
        {
            if (branch is not null && GetNode(branch) is { } node)
            {
                some.Add((node, branch));
            }
        }

        if (some.Count <= 1)
        {
            return some.Count == 0 ? null : some[0].Node;
        }

        FlowNode merged = _graph.NewNode();
        foreach ((FlowNode node, IOperation at) in some)
        {
            AddMergeEdges(node, merged, type, at);
        }

        return merged;
    }

    /// <summary>One node for the definitions of a variable that reach a read, each unless a later one replaces it.</summary>
    private FlowNode? MergeDefinitions(IReadOnlyList<(FlowNode Node, IReadOnlyList<IOperation>? KilledBy)> definitions, ITypeSymbol? type)
    {
        if (definitions.Count <= 1)
        {
            return definitions.Count == 0 ? null : definitions[0].Node;
        }

        FlowNode merged = _graph.NewNode();
        foreach ((FlowNode node, IReadOnlyList<IOperation>? killedBy) in definitions)
        {
            AddMergeEdges(node, merged, type, at: null, killedBy);
        }

        return merged;
    }

    /// <summary>One node for several. A mutable object keeps its identity: edges lead back to each of the nodes.</summary>
    private FlowNode? Merge(IEnumerable<FlowNode?> nodes, ITypeSymbol? type)
    {
        List<FlowNode> some = nodes.Where(node => node is not null).Select(node => node!).Distinct().ToList();
        if (some.Count <= 1)
        {
            return some.FirstOrDefault();
        }

        FlowNode merged = _graph.NewNode();
        foreach (FlowNode node in some)
        {
            AddMergeEdges(node, merged, type);
        }

        return merged;
    }

    private void AddMergeEdges(FlowNode node, FlowNode merged, ITypeSymbol? type, IOperation? at = null, IReadOnlyList<IOperation>? killedBy = null)
    {
        node.AddEdge(merged, FlowEdgeKind.Merge, label: null, at, killedBy);
        if (_types.IsTrackedReference(type))
        {
            merged.AddEdge(node, FlowEdgeKind.MergeBack, label: null, at, killedBy);
        }
    }
}
