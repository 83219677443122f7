using System.Collections.Immutable;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>Functions that a library calls with the elements of a collection, and the collections that it creates from their results.</content>
internal sealed partial class ValueNodeBuilder
{
    /// <summary>Each function that a library method receives is called with the elements of its collection.</summary>
    private void AddCallbacks(CallSite call, IInvocationOperation invocation)
    {
        if (CollectionOf(call) is not { } collection)
        {
            return;
        }

        foreach (IArgumentOperation argument in invocation.Arguments)
        {
            if (argument is { Value.Type.TypeKind: TypeKind.Delegate, Parameter: { } parameter } && argument.Value != collection
                && !CollectionModels.IsCache(call.Name))
            {
                InvokeCallback(argument, parameter, collection);
            }
        }
    }

    /// <summary>The result of a function for the elements of a collection.</summary>
    private FlowNode? InvokeCallback(IArgumentOperation argument, IParameterSymbol parameter, IOperation collection)
    {
        if (_values.TryGetValue(argument, out FlowNode? known))
        {
            return known;
        }

        List<FlowNode?> arguments = new();
        foreach (IParameterSymbol taken in (parameter.OriginalDefinition.Type as INamedTypeSymbol)?.DelegateInvokeMethod?.Parameters
            ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            bool isElement = CollectionModels.IsElementType(taken.Type);
            ITypeSymbol? type = isElement ? (parameter.Type as INamedTypeSymbol)?.DelegateInvokeMethod?.Parameters[taken.Ordinal].Type : null;
            arguments.Add(isElement && IsTrackedType(type) ? TakeElement(collection, isKeyed: false, type) : null);
        }

        return Invoke(argument, argument.Value.Unwrapped(), arguments);
    }

    /// <summary>The collection that a call creates from another one; null if it creates none, or one with the same elements.</summary>
    private FlowNode? ReadProjection(CallSite call, IOperation collection)
    {
        if (call.Operation is not IInvocationOperation { Arguments: var arguments } invocation
            || call.Name is not ("Select" or "ConvertAll" or "SelectMany" or "ToDictionary" or "ToLookup" or "GroupBy" or "Chunk" or "Zip" or "Concat"
                or "Union" or "Append" or "Prepend"))
        {
            return null;
        }

        FlowNode result = GetOrAddValueNode(invocation, out bool isNew);
        if (!isNew || result.CollectionElement() is not { } element)
        {
            return result;
        }

        FlowNode? source = ElementOf(collection);
        List<FlowNode?> made = arguments.Where(argument => argument is { Value.Type.TypeKind: TypeKind.Delegate, Parameter: not null })
            .Select(argument => InvokeCallback(argument, argument.Parameter!, collection)).ToList();
        switch (call.Name)
        {
            case "Select" or "ConvertAll":
                Collect(made.FirstOrDefault());
                break;
            case "SelectMany":
                Collect(made.FirstOrDefault()?.CollectionElement());
                break;
            case "ToDictionary" or "ToLookup" when made.Count > 1:
                Collect(made[1]);
                break;
            case "GroupBy" or "Chunk" or "ToLookup":
                source?.AddEdge(element.CollectionElement() ?? element);
                break;
            case "Zip" when made.Count == 0:
                AddTupleElement(source, 0);
                AddTupleElement(ElementOf(arguments[arguments.Length - 1].Value), 1);
                break;
            case "Zip":
                Collect(made[0]);
                break;
            default:
                source?.AddEdge(element);
                Collect(call.Name is "Concat" or "Union" ? ElementOf(arguments[arguments.Length - 1].Value) : GetNode(arguments[arguments.Length - 1].Value));
                break;
        }

        return result;

        void Collect(FlowNode? value) => value?.AddEdge(element, FlowEdgeKind.ElementStore, label: null);

        void AddTupleElement(FlowNode? value, int position)
        {
            if (element.Child(position) is { } part)
            {
                value?.AddEdge(part);
            }
        }
    }

    private FlowNode? ReadInitialization(IInvocationOperation invocation)
    {
        IArgumentOperation? factory = invocation.Arguments.LastOrDefault(argument => argument.Value.Unwrapped().Type?.TypeKind == TypeKind.Delegate);
        return factory is null ? GetNode(invocation.Arguments[0].Value) : Invoke(factory, factory.Value.Unwrapped(), Array.Empty<FlowNode?>());
    }
}
