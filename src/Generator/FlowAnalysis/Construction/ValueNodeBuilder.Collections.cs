using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>Collections, queues, channels, caches and completion sources: one element each, for all that is put in and taken out.</content>
internal sealed partial class ValueNodeBuilder
{
    /// <summary><c>OperationKind.CollectionExpression</c> of later compilers.</summary>
    private const int CollectionExpressionKind = 0x7f;

    /// <summary>What a collection contains; null if the expression is none that is followed.</summary>
    public FlowNode? ElementOf(IOperation? collection) => CollectionAt(collection)?.Child(CollectionElement.Instance);

    /// <summary>Adds the edges of a call that puts something into a collection or takes it out of one.</summary>
    public void AddCollectionEdges(CallSite call, Func<IOperation, FlowNode?> targetOf)
    {
        if (call is not { Method: { } method, Operation: IInvocationOperation invocation } || IsSource(method) || _types.IsClient(method.ContainingType))
        {
            return;
        }

        if (CollectionModels.IsExchange(method))
        {
            AddExchange(invocation, targetOf);
            return;
        }

        bool puts = CollectionModels.Puts(method.Name), takes = CollectionModels.TakesOut(method.Name);
        if ((!puts && !takes) || ElementOf(CollectionOf(call)) is not { } element)
        {
            return;
        }

        foreach (IArgumentOperation argument in invocation.Arguments)
        {
            if (argument.Parameter is not { } parameter || parameter.Ordinal == 0 && call.Receiver is null)
            {
                continue;
            }

            if (parameter.RefKind == RefKind.Out)
            {
                if (takes && targetOf(argument.Value) is { } target)
                {
                    TakeOut(element, target, CollectionModels.IsKeyed(CollectionOf(call)?.Type), argument.Value.Type);
                }
            }
            else if (puts && CollectionModels.IsStored(parameter))
            {
                PutIn(argument.Value, element);
            }
        }
    }

    /// <summary>The value that a library's call takes out of a collection, or the collection that it makes of one; null if it does neither.</summary>
    private FlowNode? ReadCollectionCall(CallSite call)
    {
        IMethodSymbol method = call.Method!;
        if (CollectionModels.IsExchange(method) && call.Argument(0, _cancellation) is { } location)
        {
            return Read(location);
        }

        if (CollectionOf(call) is not { } collection)
        {
            return null;
        }

        if (CollectionModels.PassesOn(method.Name))
        {
            return CollectionAt(collection);
        }

        if (!CollectionModels.Returns(method.Name) || ElementOf(collection) is not { } element)
        {
            return null;
        }

        FlowNode result = ValueOf(call.Operation, out bool isNew);
        if (isNew)
        {
            // A cache returns what it makes.
            bool makes = CollectionModels.Puts(method.Name);
            foreach (IArgumentOperation argument in ((IInvocationOperation)call.Operation).Arguments.Where(argument => makes && argument.Parameter is { } parameter && CollectionModels.IsStored(parameter)))
            {
                if (argument.Value.Unwrapped() is { } value && (value.Type?.TypeKind == TypeKind.Delegate ? Invoke(argument, value, Array.Empty<FlowNode?>()) : Read(value)) is { } made)
                {
                    made.FlowsTo(result);
                }
            }

            TakeOut(element, result, CollectionModels.IsKeyed(collection.Type), call.Operation.Type);
        }

        return result;
    }

    /// <summary>An element that an indexer or a loop takes out.</summary>
    private FlowNode? ReadElementAt(IOperation access, IOperation collection)
    {
        if (ElementOf(collection) is not { } element)
        {
            return null;
        }

        FlowNode result = ValueOf(access, out bool isNew);
        if (isNew)
        {
            TakeOut(element, result, CollectionModels.IsKeyed(collection.Unwrapped().Type), access.Type);
        }

        return result;
    }

    /// <summary>What an assignment to an element puts into a collection; false if the target is not an element.</summary>
    public bool TryPutIn(IOperation target, IOperation value)
    {
        FlowNode? element = target switch
        {
            IArrayElementReferenceOperation array when !HangsOnRoom(array.Type) => ElementOf(array.ArrayReference),
            IPropertyReferenceOperation { Property: { IsIndexer: true } indexer, Instance: { } collection } when !IsSource(indexer) && !HangsOnRoom(collection.Type) => ElementOf(collection),
            _ => null,
        };
        if (element is not null)
        {
            PutIn(value, element);
        }

        return element is not null;
    }

    private void PutIn(IOperation value, FlowNode element)
    {
        value = value.Unwrapped();
        FlowNode? node = value.Type?.TypeKind == TypeKind.Delegate ? Invoke(value.Parent ?? value, value, Array.Empty<FlowNode?>()) : Read(value);
        if (node is not null)
        {
            node.AddEdge(element, FlowEdgeKind.ElementStore, new EdgeLabel.CallSite(value), value);
            if (_types.IsShared(value.Type))
            {
                element.FlowsTo(node);
            }
        }
    }

    private void TakeOut(FlowNode element, FlowNode target, bool isKeyed, ITypeSymbol? type)
    {
        if (isKeyed)
        {
            FlowNode any = _graph.NewHeapNode();
            element.FlowsTo(any);
            any.AddEdge(target, FlowEdgeKind.KeyedElement, label: null);
        }
        else
        {
            element.FlowsTo(target);
        }

        if (_types.IsShared(type))
        {
            target.FlowsTo(element);
        }
    }

    private void AddExchange(IInvocationOperation invocation, Func<IOperation, FlowNode?> targetOf)
    {
        if (invocation.Arguments.Length > 1 && targetOf(invocation.Arguments[0].Value) is { } target && Read(invocation.Arguments[1].Value) is { } value)
        {
            value.FlowsTo(target);
            if (_types.IsShared(invocation.Arguments[1].Value.Type))
            {
                target.FlowsTo(value);
            }
        }
    }

    private static IOperation? CollectionOf(CallSite call)
        => call.Receiver ?? (call.Operation is IInvocationOperation { TargetMethod: { IsExtensionMethod: true } or { Name: "WhenAll" or "WhenAny" }, Arguments: { Length: > 0 } arguments } ? arguments[0].Value.Unwrapped() : null);

    private FlowNode? CollectionAt(IOperation? collection)
    {
        collection = collection?.Unwrapped();
        if (collection is IMemberReferenceOperation { Member: IPropertySymbol { Parameters.IsEmpty: true } or IFieldSymbol } reference && (reference.Member.IsAbstract || !IsSource(reference.Member)) && !_types.IsClient(reference.Member.ContainingType))
        {
            // A collection that other code makes, such as the items of a request: what is put into it here is followed.
            return CollectionModels.PassesOn(reference.Member.Name) ? CollectionAt(reference.Instance) : _graph.ExternalCollectionOf(reference.Member);
        }

        return collection is null || !CanHold(collection.Type) ? null : Read(collection);
    }

    /// <summary>The elements that a collection is made with.</summary>
    private FlowNode ReadCollectionCreation(IOperation creation, IEnumerable<IOperation> elements)
    {
        FlowNode node = ValueOf(creation, out bool isNew);
        if (isNew && node.Child(CollectionElement.Instance) is { } element)
        {
            foreach (IOperation value in elements)
            {
                PutIn(value, element);
            }
        }

        return node;
    }

    /// <summary>Whether an operation is a collection expression, or the arguments of a <c>params</c> collection. Roslyn 4.8 has no type for it.</summary>
    private static bool IsCollectionExpression(IOperation operation) => (int)operation.Kind == CollectionExpressionKind || (operation.Syntax is CollectionExpressionSyntax && operation is not IConversionOperation);
}
