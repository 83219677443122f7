using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>The element of a collection: storing and retrieving values.</content>
internal sealed partial class ValueNodeBuilder
{
    /// <summary>An element that an indexer returns.</summary>
    private FlowNode? ReadElementAt(IOperation access, IOperation collection) => ReadElementAt(access, collection, access.Type);

    /// <summary>The current element of a loop.</summary>
    public FlowNode? ReadElementOf(IForEachLoopOperation loop, ITypeSymbol? type) => ReadElementAt(loop, loop.Collection, type);

    private FlowNode? ReadElementAt(IOperation access, IOperation collection, ITypeSymbol? type)
    {
        if (_values.TryGetValue(access, out FlowNode? known))
        {
            return known;
        }

        bool isKeyed = access is not IForEachLoopOperation && CollectionModels.IsKeyed(collection.Unwrapped().Type);
        FlowNode? taken = TakeElement(collection, isKeyed, type);
        if (taken is not null)
        {
            _values[access] = taken;
        }

        return taken;
    }

    private FlowNode? TakeElement(IOperation collection, bool isKeyed, ITypeSymbol? type)
    {
        collection = collection.Unwrapped();
        FlowNode? element = ElementOf(collection), whole = IsRoomDerived(collection.Type) ? GetNode(collection) : null;
        if (element is null && whole is null)
        {
            return null;
        }

        FlowNode taken = _graph.NewNode();
        if (element is not null)
        {
            TakeOut(element, taken, isKeyed, type);
        }

        whole?.AddEdge(taken);
        AddUnknownElement(taken, collection, type);
        return taken;
    }

    /// <summary>Stores a value in a collection; in a cache, the result of a function.</summary>
    /// <param name="value">The value.</param>
    /// <param name="element">The element node of the collection.</param>
    /// <param name="isCache">Whether a function creates the value.</param>
    /// <param name="isResult">Whether it is the result of a completion source.</param>
    public void PutIn(IOperation value, FlowNode element, bool isCache = false, bool isResult = false)
    {
        value = value.Unwrapped();
        FlowNode? node = isCache && value.Type?.TypeKind == TypeKind.Delegate ? Invoke(value.Parent ?? value, value, Array.Empty<FlowNode?>()) : GetNode(value);
        if (node is not null)
        {
            node.AddEdge(element, isResult && !_types.IsTrackedReference(value.Type) ? FlowEdgeKind.ResultStore : FlowEdgeKind.ElementStore,
                label: null, value);
            if (_types.IsTrackedReference(value.Type))
            {
                element.AddEdge(node, FlowEdgeKind.MergeBack, label: null);
            }
        }
    }

    private void TakeOut(FlowNode element, FlowNode target, bool isKeyed, ITypeSymbol? type)
    {
        element.AddEdge(target, isKeyed ? FlowEdgeKind.KeyedElement : FlowEdgeKind.Intraprocedural, label: null);

        if (_types.IsTrackedReference(type))
        {
            target.AddEdge(element);
        }
    }
}
