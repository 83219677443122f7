using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>Collections, queues, channels, caches and completion sources: each has one element node for all stored and retrieved values.</content>
internal sealed partial class ValueNodeBuilder
{
    /// <summary><c>OperationKind.CollectionExpression</c> of later compilers.</summary>
    private const int CollectionExpressionKind = 0x7f;

    /// <summary>The maximum length of a chain of locals that initialize each other.</summary>
    private const int MaxInitializers = 3;

    /// <summary>The element node of a collection; null if the expression is not a modeled collection.</summary>
    public FlowNode? ElementOf(IOperation? collection) => CollectionAt(collection)?.CollectionElement();

    /// <summary>Adds the edges of a call that stores a value in a collection or retrieves one.</summary>
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

        AddCallbacks(call, invocation);
        if (CollectionModels.IsInitialization(method) && invocation.Arguments.Length > 1 && targetOf(invocation.Arguments[0].Value) is { } initialized)
        {
            ReadInitialization(invocation)?.AddEdge(initialized);
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
                    AddUnknownElement(target, CollectionOf(call)!, argument.Value.Type);
                }
            }
            else if (puts && CollectionModels.IsStored(parameter))
            {
                PutIn(argument.Value, element, CollectionModels.IsCache(method.Name), isResult: method.ContainingType.Name == "TaskCompletionSource");
            }
        }
    }

    /// <summary>
    /// The value that a library call retrieves from a collection, or the collection that it creates from one; null if it does neither.
    /// </summary>
    private FlowNode? ReadCollectionCall(CallSite call)
    {
        IMethodSymbol method = call.Method!;
        if (call.Operation is not IInvocationOperation invocation)
        {
            return null;
        }

        if (CollectionModels.IsExchange(method) && call.Argument(0, _cancellationToken) is { } location)
        {
            return GetNode(location);
        }

        if (CollectionModels.IsInitialization(method))
        {
            return ReadInitialization(invocation);
        }

        if (invocation is { TargetMethod: { Name: "WhenAny", ContainingType.Name: "Task" }, Arguments.Length: > 1 })
        {
            return ReadFirstTask(invocation);
        }

        if (CollectionOf(call) is not { } collection)
        {
            return null;
        }

        if (ReadProjection(call, collection) is { } projected)
        {
            return projected;
        }

        if (CollectionModels.PassesOn(method))
        {
            return CollectionAt(collection);
        }

        if (!CollectionModels.Returns(method.Name) || ElementOf(collection) is not { } element)
        {
            return null;
        }

        FlowNode result = GetOrAddValueNode(call.Operation, out bool isNew);
        if (isNew)
        {
            // A cache returns the value that it creates.
            bool makes = CollectionModels.Puts(method.Name);
            foreach (IArgumentOperation argument in invocation.Arguments.Where(argument => makes && argument.Parameter is { } parameter
                && CollectionModels.IsStored(parameter)))
            {
                if (argument.Value.Unwrapped() is { } value
                    && (value.Type?.TypeKind == TypeKind.Delegate ? Invoke(argument, value, Array.Empty<FlowNode?>()) : GetNode(value)) is { } made)
                {
                    made.AddEdge(result);
                }
            }

            TakeOut(element, result, CollectionModels.IsKeyed(collection.Type), call.Operation.Type);
            if (!makes)
            {
                AddUnknownElement(result, collection, call.Operation.Type);
            }
        }

        return result;
    }

    /// <summary>One of several tasks, which are arguments and not elements of a collection.</summary>
    private FlowNode ReadFirstTask(IInvocationOperation invocation)
    {
        FlowNode first = GetOrAddValueNode(invocation, out bool isNew);
        foreach (IArgumentOperation argument in invocation.Arguments.Where(_ => isNew))
        {
            PutIn(argument.Value, first);
        }

        return first;
    }

    /// <summary>
    /// Other code might have added the room, or the object that holds it, so tokens that are created nearby do not determine the element's token.
    /// </summary>
    private void AddUnknownElement(FlowNode element, IOperation collection, ITypeSymbol? type)
    {
        if (type is { SpecialType: not (SpecialType.System_String or SpecialType.System_Object), TypeKind: not TypeKind.Delegate }
            && !IsOfClient(collection, MaxInitializers))
        {
            FlowNode unknown = _graph.NewNode();
            unknown.IsUnknownElement = true;
            unknown.AddEdge(element);
        }
    }

    /// <summary>Whether a collection comes from a room, such as its remote participants.</summary>
    private bool IsOfClient(IOperation? collection, int depth)
    {
        while (collection is not null)
        {
            switch (collection = collection.Unwrapped())
            {
                case IMemberReferenceOperation { Member.ContainingType: var type } reference:
                    if (_types.IsClient(type))
                    {
                        return true;
                    }

                    collection = CollectionModels.PassesOn(reference.Member.Name) ? reference.Instance : null;
                    break;
                case IInvocationOperation invocation:
                    if (_types.IsClient(invocation.TargetMethod.ContainingType))
                    {
                        return true;
                    }

                    collection = invocation.Instance
                        ?? (invocation.TargetMethod.IsExtensionMethod && invocation.Arguments.Length > 0 ? invocation.Arguments[0].Value : null);
                    break;
                case IConditionalAccessOperation access:
                    collection = access.WhenNotNull;
                    break;
                case IConditionalAccessInstanceOperation instance:
                    collection = instance.GetOperand();
                    break;
                case ILocalReferenceOperation local when depth > 0:
                    return local.Local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } initializer }
                        && IsOfClient(local.SemanticModel?.GetOperation(initializer, _cancellationToken), depth - 1);
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Adds the edge of an assignment to an element of a collection; false if the target is not an element.</summary>
    public bool TryPutIn(IOperation target, IOperation value)
    {
        FlowNode? element = target switch
        {
            IArrayElementReferenceOperation array => ElementOf(array.ArrayReference),
            IImplicitIndexerReferenceOperation { Instance: var collection } => ElementOf(collection),
            IPropertyReferenceOperation { Property: { IsIndexer: true } indexer, Instance: { } collection } when !IsSource(indexer) => ElementOf(collection),
            _ => null,
        };
        if (element is not null)
        {
            PutIn(value, element);
        }

        return element is not null;
    }

    private void AddExchange(IInvocationOperation invocation, Func<IOperation, FlowNode?> targetOf)
    {
        if (invocation.Arguments.Length > 1 && targetOf(invocation.Arguments[0].Value) is { } target && GetNode(invocation.Arguments[1].Value) is { } value)
        {
            value.AddEdge(target);
            if (_types.IsTrackedReference(invocation.Arguments[1].Value.Type))
            {
                target.AddEdge(value);
            }
        }
    }

    private static IOperation? CollectionOf(CallSite call)
        => call.Receiver
            ?? (call.Operation is IInvocationOperation { TargetMethod: { IsExtensionMethod: true } or { Name: "WhenAll" or "WhenAny" or "WhenEach" } or { ContainingType.Name: "Parallel" or "Array" }, Arguments: { Length: > 0 } arguments } ? arguments[0].Value.Unwrapped() : null);

    private FlowNode? CollectionAt(IOperation? collection)
    {
        collection = collection?.Unwrapped();
        if (collection is IMemberReferenceOperation { Member: IPropertySymbol { Parameters.IsEmpty: true } or IFieldSymbol { ContainingType.IsTupleType: false } } reference && (reference.Member.IsAbstract || !IsSource(reference.Member)) && !_types.IsClient(reference.Member.ContainingType))
        {
            // A collection that other code creates, such as the items of a request: values that are stored in it here are tracked.
            return CollectionModels.PassesOn(reference.Member.Name) ? CollectionAt(reference.Instance) : _graph.ExternalCollectionOf(reference.Member);
        }

        return collection is null || !IsTrackedType(collection.Type) ? null : GetNode(collection);
    }

    /// <summary>A new collection with its initial elements.</summary>
    private FlowNode ReadCollectionCreation(IOperation creation, IEnumerable<IOperation> elements)
    {
        FlowNode node = GetOrAddValueNode(creation, out bool isNew);
        if (isNew && node.CollectionElement() is { } element)
        {
            foreach (IOperation value in elements)
            {
                if (value.Syntax is SpreadElementSyntax)
                {
                    ElementOf(value.ChildOperations.FirstOrDefault())?.AddEdge(element);
                }
                else
                {
                    PutIn(value, element);
                }
            }
        }

        return node;
    }

    /// <summary>Whether an operation is a collection expression, or the arguments of a <c>params</c> collection. Roslyn 4.8 has no type for it.</summary>
    private static bool IsCollectionExpression(IOperation operation)
        => (int)operation.Kind == CollectionExpressionKind || (operation.Syntax is CollectionExpressionSyntax && operation is not IConversionOperation);

    /// <summary>Whether a part of a collection expression is an element. The arguments of <c>with(…)</c>, which newer compilers know, are parts too.</summary>
    private static bool IsElement(IOperation part)
        => part.Syntax.FirstAncestorOrSelf<CollectionElementSyntax>() is null or ExpressionElementSyntax or SpreadElementSyntax;
}
