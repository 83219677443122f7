using GrantGen.Facts;
using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>The results of calls and functions.</content>
internal sealed partial class ValueNodeBuilder
{
    /// <summary>Calls that return their receiver.</summary>
    private static readonly HashSet<string> s_passThrough = new(StringComparer.Ordinal) { "ConfigureAwait", "GetAwaiter", "GetResult", "AsTask", "WaitAsync", "Trim" };

    /// <summary>The calls whose grants were recorded.</summary>
    private readonly HashSet<IOperation> _processedCalls = new();

    private FlowNode? ReadCall(CallSite call)
    {
        if (MintSiteOf(call) is { } site)
        {
            FlowNode token = GetOrAddValueNode(call.Operation, out _);
            if (call.Name is WellKnownNames.CreateToken or WellKnownNames.CreateTokenAsync)
            {
                token.MintSites.Add(site);
            }

            return token;
        }

        if (s_passThrough.Contains(call.Name) && call.Receiver is not null && (call.Method is null || !IsSource(call.Method)))
        {
            return GetNode(call.Receiver);
        }

        if (call is { Method.ContainingType.SpecialType: SpecialType.System_String, Operation: IInvocationOperation text } && ReadTextCall(text) is { } part)
        {
            return part;
        }

        if (call.Method is not { } method)
        {
            return Unknown(call.Operation);
        }

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return Invoke(call.Operation, call.Receiver,
                method.Parameters.Select(parameter => GetNode(call.Argument(parameter.Name, _cancellationToken))).ToList());
        }

        if (_types.TokenLibraries?.IsToken(method.ContainingType) == true)
        {
            return ReadToken(call, method);
        }

        if (_types.IsClient(method.ContainingType))
        {
            return method.ContainingType.Name == ClientLibraries.TokenSource ? ReadTokenSource(call)
                : method.Name == ClientLibraries.Fetch ? GetNode(call.Receiver)
                : _types.IsClient(Unwrapped(call.Operation.Type)) ? ReadLibraryCall(call)
                : Unknown(call.Operation);
        }

        if (method.MethodKind == MethodKind.LocalFunction || IsSource(method))
        {
            FlowNode result = GetOrAddValueNode(call.Operation, out bool isNew);
            if (isNew && _types.MayReturnGrants(method) && HelperAllocations.IsCompletedByCaller(call.Operation, _cancellationToken)
                && _types.TryGetHandWrittenGrants(call.Operation, _cancellationToken) is { } completed)
            {
                // Grants of a helper that this function completes: grants from the helper's other calls do not reach this result.
                result.MintSites.Add(new MintSite(completed, call.Operation, _member));
            }
            else if (isNew)
            {
                CallEdges.AddReturn(ReturnedBy(method, call.Receiver), result, CallSiteOf(call.Operation, method, call.Receiver),
                    _types.IsTrackedReference(method.ReturnType));
            }

            return result;
        }

        return method switch
        {
            { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask", Parameters.Length: 1 } => GetNode(call.Argument(0, _cancellationToken)),
            { Name: "Run", ContainingType.Name: "Task" }
                or { Name: "StartNew", ContainingType.Name: "TaskFactory" } => Invoke(call.Operation, call.Argument(0, _cancellationToken),
                    Array.Empty<FlowNode?>()),
            _ => ReadLibraryCall(call, ReadCollectionCall),
        };
    }

    /// <summary>A hand-written token, built call by call: each call returns the token itself, and some add grants to it.</summary>
    private FlowNode? ReadToken(CallSite call, IMethodSymbol method)
    {
        FlowNode? token = GetNode(call.Receiver);
        if (token is not null && _types.TokenLibraries!.ReplacesGrants(method))
        {
            // The call replaces the grants of the token, so its result carries only the new ones.
            FlowNode replaced = GetOrAddValueNode(call.Operation, out bool isNew);
            if (isNew && call.Argument(0, _cancellationToken) is { } video)
            {
                FlowNode? source = video is IDelegateCreationOperation lambda ? Originated(lambda) : GetNode(video);
                source?.AddEdge(replaced);
                if (IsKeptElsewhere(call.Receiver))
                {
                    replaced.AddEdge(token);
                }
            }

            return replaced;
        }

        if (token is not null && _types.TokenLibraries!.AcceptsGrants(method) && call.Argument(0, _cancellationToken) is { } grants
            && _processedCalls.Add(call.Operation))
        {
            if (grants is IDelegateCreationOperation configuration)
            {
                AddMintSite(token, configuration);
            }
            else
            {
                GetNode(grants)?.AddEdge(token);
            }
        }

        return token;
    }

    /// <summary>
    /// Whether a chain starts from a field or a parameter, whose token other code assigns. A local has a definition for each of its grants.
    /// </summary>
    private bool IsKeptElsewhere(IOperation? receiver) => _types.TokenLibraries!.RootOf(receiver) is IParameterReferenceOperation or IMemberReferenceOperation;

    private FlowNode Originated(IOperation configuration)
    {
        FlowNode node = GetOrAddValueNode(configuration, out _);
        AddMintSite(node, configuration);
        return node;
    }

    /// <summary>A token source returns the token with which it was created, or an external one.</summary>
    private FlowNode? ReadTokenSource(CallSite call)
    {
        if (call.Name == ClientLibraries.Literal)
        {
            return GetNode(call.Argument(ClientLibraries.LiteralToken, _cancellationToken));
        }

        FlowNode node = GetOrAddValueNode(call.Operation, out _);
        node.IsUnknown = true;
        return node;
    }

    /// <summary>Adds the mint site of hand-written grants.</summary>
    private void AddMintSite(FlowNode node, IOperation creationOrLambda)
    {
        if (_types.TryGetHandWrittenGrants(creationOrLambda, _cancellationToken) is { } policy)
        {
            node.MintSites.Add(new MintSite(policy, creationOrLambda, _member));
        }
    }

    /// <summary>
    /// A library call that returns an object of a client has the token of its arguments: <c>publications.First()</c>. Rooms themselves are excluded,
    /// since it is unknown which room of a collection is returned.
    /// </summary>
    private FlowNode? ReadLibraryCall(CallSite call, Func<CallSite, FlowNode?>? readOther = null)
    {
        if (!IsRoomDerived(call.Operation.Type))
        {
            return readOther?.Invoke(call) ?? Unknown(call.Operation);
        }

        // OfType accepts any sequence, so the type of the argument is used.
        IEnumerable<IOperation?> sources = call.Method!.Parameters.Select(parameter => call.Argument(parameter.Name, _cancellationToken)?.Unwrapped())
            .Prepend(call.Receiver);
        FlowNode? derived = Merge(sources.Where(source => source is { Type: { TypeKind: not TypeKind.Delegate } type } && IsRoomDerived(type)).Select(GetNode),
            call.Operation.Type);
        FlowNode? taken = readOther?.Invoke(call);
        if (derived is not null && taken is not null)
        {
            // The collection can come from a room as a whole, and it can have elements that code of its own stored in it.
            derived.AddEdge(taken);
        }

        return taken ?? derived ?? Unknown(call.Operation);
    }

    /// <summary>Whether a type belongs to a client library, other than a room and its own participant, or is a collection of such a type.</summary>
    private bool IsRoomDerived(ITypeSymbol? type)
        => type switch
        {
            IArrayTypeSymbol array => IsRoomDerived(array.ElementType),
            INamedTypeSymbol { TypeArguments.Length: > 0 } generic when !_types.IsClient(generic) => generic.TypeArguments.Any(IsRoomDerived),
            _ => _types.IsClient(type) && _types.TryGetClientLibrary(type) is null,
        };

    /// <summary>The result of calling a delegate, or of passing one to code that calls it.</summary>
    private FlowNode? Invoke(IOperation call, IOperation? function, IReadOnlyList<FlowNode?> arguments)
    {
        if (GetNode(function) is not { } node)
        {
            return Unknown(call);
        }

        FlowNode result = GetOrAddValueNode(call, out bool isNew);
        if (isNew)
        {
            _graph.DelegateCalls.Add(new DelegateCallSite(node, arguments, result, new EdgeLabel.CallSite(call)));
        }

        return result;
    }

    /// <summary>Adds the call of an event handler: the client passes the room, or an object derived from it.</summary>
    public void AddEventHandlerCall(IEventAssignmentOperation assignment)
    {
        if (assignment.EventReference is not IEventReferenceOperation { Instance: { } sender, Event: var raised }
            || GetNode(assignment.HandlerValue) is not { } handler)
        {
            return;
        }

        if (_types.IsClient(raised.ContainingType) && GetNode(sender) is { } room)
        {
            FlowNode nothing = GetOrAddValueNode(assignment, out bool isNew);
            if (isNew)
            {
                _graph.DelegateCalls.Add(new DelegateCallSite(handler, new[] { room, room }, nothing, new EdgeLabel.CallSite(assignment)));
            }
        }
    }

    private FlowNode ReadFunction(IOperation operation, IMethodSymbol function)
    {
        FlowNode node = GetOrAddValueNode(operation, out bool isNew);
        bool isFactory = function.Name == WellKnownNames.CreateToken && _types.TryGetPolicy(function.ContainingType, _cancellationToken) is not null;
        if (isNew && (isFactory || IsSource(function)))
        {
            node.Functions.Add(function.OriginalDefinition);
        }

        if (isNew && function.Name == WellKnownNames.CreateToken && _types.TryGetPolicy(function.ContainingType, _cancellationToken) is { } minted)
        {
            _graph.NodeOf(function).MintSites.Add(new MintSite(minted, operation, _member));
        }

        return node;
    }

    private static ITypeSymbol? Unwrapped(ITypeSymbol? type)
        => type is INamedTypeSymbol { Arity: 1, Name: "Task" or "ValueTask" } task ? task.TypeArguments[0] : type;
}
