using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <summary>Builds the graph of one block of code: nodes, edges, uses and mints.</summary>
internal sealed partial class FlowGraphBuilder
{
    /// <summary>Represents the connection of another room, which is tracked under its own names.</summary>
    private static readonly FlowNode s_killed = new();

    private readonly TypeFlowGraph _graph;
    private readonly WellKnownTypes _types;
    private readonly ISymbol _member;
    private readonly ISymbol _receiverOwner;
    private readonly ValueNodeBuilder _nodes;
    private readonly DefinitionNodes _connections = new();
    private readonly MemberOverwrites _overwrites;
    private readonly CancellationToken _cancellationToken;

    private FlowGraphBuilder(TypeFlowGraph graph, WellKnownTypes types, ISymbol member, ISymbol receiverOwner, CancellationToken cancellationToken)
    {
        _graph = graph;
        _types = types;
        _member = member;
        _nodes = new ValueNodeBuilder(graph, types, member, receiverOwner, cancellationToken);
        _receiverOwner = receiverOwner;
        _overwrites = new MemberOverwrites(types.Compilation);
        _cancellationToken = cancellationToken;
    }

    /// <summary>Adds a body, or an initializer, of one member.</summary>
    public static void Collect(IOperation block, ISymbol member, TypeFlowGraph graph, WellKnownTypes types, CancellationToken cancellationToken)
    {
        member = (member as IMethodSymbol)?.AssociatedSymbol ?? member;
        bool isInitializer = block is IFieldInitializerOperation or IPropertyInitializerOperation;
        ISymbol owner = isInitializer
            ? member.ContainingType.InstanceConstructors.FirstOrDefault(MemberKinds.IsPrimary) ?? (ISymbol)member.ContainingType
            : member;
        FlowGraphBuilder collector = new(graph, types, member, owner, cancellationToken);
        collector.VisitVersions(block);
        collector.VisitRefParameters(block);

        // Not a recursive walker, which would overflow the stack in an expression of a thousand terms.
        foreach (IOperation operation in block.DescendantsAndSelf())
        {
            collector.Visit(operation);
        }
    }

    private void Visit(IOperation operation)
    {
        if (_types.HasJwt)
        {
            VisitJwt(operation);
        }

        switch (operation)
        {
            case IInvocationOperation or IInvalidOperation:
                VisitCall(operation);
                break;
            case IObjectCreationOperation creation:
                _nodes.GetNode(creation);
                VisitCreation(creation);
                break;
            case IMethodReferenceOperation method:
                VisitMethodReference(method);
                break;
            case IPropertyReferenceOperation property:
                VisitPropertyReference(property);
                break;
            default:
                VisitAssignment(operation);
                break;
        }
    }

    private void VisitCall(IOperation operation)
    {
        if (CallSite.TryCreate(operation, _cancellationToken) is not { } call)
        {
            return;
        }

        if (_types.HasTwirp)
        {
            VisitTwirp(call);
        }

        if (_nodes.MintSiteOf(call) is { } minted)
        {
            FlowNode made = _graph.NewNode();
            made.MintSites.Add(minted);
            _graph.Mints.Add(new TokenCreation(operation.Syntax, made, _member));
        }
        else if (call is { Name: "ToJwt", Method.ContainingType: { } type } && _types.TokenLibraries?.IsToken(type) == true)
        {
            if (_nodes.GetNode(operation) is { } token)
            {
                _graph.Mints.Add(new TokenCreation(operation.Syntax, token, _member));
            }
        }
        else if (_types.HasJwt && ValueNodeBuilder.IsJwtWriter(call))
        {
            if (_nodes.GetNode(operation) is { } jwt)
            {
                _graph.Mints.Add(new TokenCreation(operation.Syntax, jwt, _member));
            }
        }
        else if (call.Method is not null && _types.GetRequirements(call.Method) is var rows && rows.Any())
        {
            VisitUses(call, rows);
        }

        _nodes.AddCollectionEdges(call, argument => TargetNodeOf(argument, argument.Parent ?? argument));
        if (_types.TryGetClientLibrary(call.Method?.ContainingType) is { } client && call.Name == client.Connect)
        {
            VisitConnection(call, client);
        }
        else if (operation is IInvocationOperation invocation && TokenLocalOf(invocation) is { } local && _nodes.Locals.Find(local, operation) is { } version)
        {
            _nodes.GetNode(operation)?.AddAliasEdges(version);
        }
        else if (call.Method is { MethodKind: MethodKind.DelegateInvoke } || _types.TokenLibraries?.IsToken(call.Method?.ContainingType) == true)
        {
            _nodes.GetNode(operation);
        }
        else if (call.Method is { Name: "Add" or "TryAddWithoutValidation", ContainingType.Name: "HttpHeaders" or "HttpRequestHeaders" })
        {
            VisitHeader(call);
        }
        else if (call.Method is { } method && !_types.IsClient(method.ContainingType))
        {
            _nodes.GetNode(operation);
            if (MemberKinds.IsHelper(method))
            {
                _graph.HelperCalls.Add((method.OriginalDefinition, operation));
            }

            if (method.IsInSource(_types.Compilation))
            {
                ISymbol target = _nodes.TargetOf(method, call.Receiver);
                VisitArguments(operation, (IMethodSymbol)target, _nodes.CallSiteOf(operation, method, call.Receiver),
                    parameter => call.Argument(method.Parameters[parameter.Ordinal].Name, _cancellationToken));
            }
        }
    }

    /// <summary>Connects a room with a token: from then on it runs under the policy of the token.</summary>
    private void VisitConnection(CallSite call, ClientLibrary client)
    {
        if (_nodes.GetNode(call.Argument(client.TokenParameter, _cancellationToken)) is not { } token || _nodes.GetNode(call.Receiver) is not { } room)
        {
            return;
        }

        token.AddEdge(room, FlowEdgeKind.Connect, label: null, call.Operation);
        _graph.Connected.Add(token);
        if (AccessPathRootOf(call.Receiver) is { } variable && _connections.Find(variable, call.Operation) is { } version)
        {
            token.AddEdge(version, FlowEdgeKind.Connect, label: null, call.Operation);
        }
    }

    private void VisitHeader(CallSite call)
    {
        if (call.Argument(0, _cancellationToken) is { ConstantValue: { HasValue: true, Value: string name } }
            && string.Equals(name, "Authorization", StringComparison.OrdinalIgnoreCase)
            && _nodes.GetNode(call.Argument(1, _cancellationToken)) is { } token
            && _nodes.GetNode(call.Receiver) is { } client)
        {
            token.AddEdge(client, call.Operation);
        }
    }

    private void VisitCreation(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor)
        {
            return;
        }

        foreach (ApiCall fact in _types.GetRequirements(constructor))
        {
            IOperation? holder = fact.ReceiverArgument is { } position && position < creation.Arguments.Length
                ? creation.Arguments.First(argument => argument.Parameter?.Ordinal == position).Value
                : null;
            if (!fact.AppliesToRemoteOnly || IsRemoteParticipantType(holder))
            {
                Add(creation, fact, SourceOf(fact, call: null), _nodes.GetNode(holder));
            }
        }

        if (!_types.IsClient(constructor.ContainingType) && !_types.IsDataCarrier(constructor.ContainingType))
        {
            EdgeLabel.CallSite call = _nodes.CallSiteOf(creation, constructor, receiver: null);
            _nodes.GetNode(creation)?.AddEdge(_graph.ReceiverOf(constructor), FlowEdgeKind.Call, call);
            VisitArguments(creation, constructor, call,
                parameter => creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value);
        }
    }

    private void VisitArguments(IOperation operation, IMethodSymbol method, EdgeLabel.CallSite call, Func<IParameterSymbol, IOperation?> argumentOf)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (!parameter.IsInSource(_types.Compilation) || argumentOf(parameter) is not { } argument)
            {
                continue;
            }

            if (parameter.RefKind is RefKind.Out or RefKind.Ref && TargetNodeOf(argument, argument.Parent ?? argument) is { } target)
            {
                (parameter.RefKind == RefKind.Ref ? _graph.OutOf(parameter) : _graph.NodeOf(parameter)).AddEdge(target, FlowEdgeKind.Return, call);
            }

            if (parameter.RefKind != RefKind.Out && _nodes.GetNode(argument) is { } value)
            {
                CallEdges.AddArgument(value, _graph.NodeOf(parameter), call, _types.IsTrackedReference(parameter.Type), _overwrites.KillersOf(operation));
            }
        }

        VisitTypeArguments(method);
    }

    private void VisitTypeArguments(IMethodSymbol method)
    {
        for (int i = 0; i < method.TypeArguments.Length; i++)
        {
            AddInstantiation(method.OriginalDefinition.TypeParameters[i], method.TypeArguments[i]);
        }

        if (method.ContainingType is { IsGenericType: true } type)
        {
            for (int i = 0; i < type.TypeArguments.Length; i++)
            {
                AddInstantiation(type.OriginalDefinition.TypeParameters[i], type.TypeArguments[i]);
            }
        }
    }

    private void AddInstantiation(ITypeParameterSymbol parameter, ITypeSymbol argument)
    {
        if (!SymbolEqualityComparer.Default.Equals(parameter, argument))
        {
            _graph.Instantiations.Add((parameter, argument));
        }
    }
}
