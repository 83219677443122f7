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
    private static readonly FlowNode s_replaced = new();

    private readonly TypeFlowGraph _graph;
    private readonly WellKnownTypes _types;
    private readonly ISymbol _member;
    private readonly ISymbol _receiverOwner;
    private readonly ValueNodeBuilder _reader;
    private readonly DefinitionNodes _connections = new();
    private readonly MemberOverwrites _overwrites;
    private readonly CancellationToken _cancellation;

    private FlowGraphBuilder(TypeFlowGraph graph, WellKnownTypes types, ISymbol member, ISymbol receiverOwner, CancellationToken cancellation)
    {
        _graph = graph;
        _types = types;
        _member = member;
        _reader = new ValueNodeBuilder(graph, types, member, receiverOwner, cancellation);
        _receiverOwner = receiverOwner;
        _overwrites = new MemberOverwrites(types.Compilation);
        _cancellation = cancellation;
    }

    /// <summary>Adds a body, or an initializer, of one member.</summary>
    public static void Collect(IOperation block, ISymbol member, TypeFlowGraph graph, WellKnownTypes types, CancellationToken cancellation)
    {
        member = (member as IMethodSymbol)?.AssociatedSymbol ?? member;
        bool isInitializer = block is IFieldInitializerOperation or IPropertyInitializerOperation;
        ISymbol owner = isInitializer ? member.ContainingType.InstanceConstructors.FirstOrDefault(MemberKinds.IsPrimary) ?? (ISymbol)member.ContainingType : member;
        FlowGraphBuilder collector = new(graph, types, member, owner, cancellation);
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
                _reader.Read(creation);
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
        if (CallSite.TryCreate(operation, _cancellation) is not { } call)
        {
            return;
        }

        if (_types.HasTwirp)
        {
            VisitTwirp(call);
        }

        if (_reader.MintSiteOf(call) is { } minted)
        {
            FlowNode made = _graph.NewNode();
            made.MintSites.Add(minted);
            _graph.Mints.Add(new TokenCreation(operation.Syntax, made, _member));
        }
        else if (call is { Name: "ToJwt", Method.ContainingType: { } type } && _types.Written?.IsToken(type) == true)
        {
            if (_reader.Read(operation) is { } token)
            {
                _graph.Mints.Add(new TokenCreation(operation.Syntax, token, _member));
            }
        }
        else if (_types.HasJwt && ValueNodeBuilder.IsJwtWriter(call))
        {
            if (_reader.Read(operation) is { } jwt)
            {
                _graph.Mints.Add(new TokenCreation(operation.Syntax, jwt, _member));
            }
        }
        else if (call.Method is not null && _types.CallsOf(call.Method) is var rows && rows.Any())
        {
            VisitUses(call, rows);
        }

        _reader.AddCollectionEdges(call, argument => PlaceOf(argument, argument.Parent ?? argument));
        if (_types.RoomOf(call.Method?.ContainingType) is { } client && call.Name == client.Connect)
        {
            VisitConnection(call, client);
        }
        else if (operation is IInvocationOperation invocation && TokenLocalOf(invocation) is { } local && _reader.Locals.Find(local, operation) is { } version)
        {
            _reader.Read(operation)?.AddAliasEdges(version);
        }
        else if (call.Method is { MethodKind: MethodKind.DelegateInvoke } || _types.Written?.IsToken(call.Method?.ContainingType) == true)
        {
            _reader.Read(operation);
        }
        else if (call.Method is { Name: "Add" or "TryAddWithoutValidation", ContainingType.Name: "HttpHeaders" or "HttpRequestHeaders" })
        {
            VisitHeader(call);
        }
        else if (call.Method is { } method && !_types.IsClient(method.ContainingType))
        {
            _reader.Read(operation);
            if (MemberKinds.IsHelper(method))
            {
                _graph.HelperCalls.Add((method.OriginalDefinition, operation));
            }

            if (method.IsDeclaredIn(_types.Compilation))
            {
                ISymbol target = _reader.TargetOf(method, call.Receiver);
                VisitArguments(operation, (IMethodSymbol)target, _reader.CallSiteOf(operation, method, call.Receiver), parameter => call.Argument(method.Parameters[parameter.Ordinal].Name, _cancellation));
            }
        }
    }

    /// <summary>Connects a room with a token: from then on it runs under the policy of the token.</summary>
    private void VisitConnection(CallSite call, ClientLibrary client)
    {
        if (_reader.Read(call.Argument(client.TokenParameter, _cancellation)) is not { } token || _reader.Read(call.Receiver) is not { } room)
        {
            return;
        }

        token.AddEdge(room, FlowEdgeKind.Connect, label: null, call.Operation);
        _graph.Connected.Add(token);
        if (VariableOf(call.Receiver) is { } variable && _connections.Find(variable, call.Operation) is { } version)
        {
            token.AddEdge(version, FlowEdgeKind.Connect, label: null, call.Operation);
        }
    }

    private void VisitHeader(CallSite call)
    {
        if (call.Argument(0, _cancellation) is { ConstantValue: { HasValue: true, Value: string name } }
            && string.Equals(name, "Authorization", StringComparison.OrdinalIgnoreCase)
            && _reader.Read(call.Argument(1, _cancellation)) is { } token
            && _reader.Read(call.Receiver) is { } client)
        {
            token.FlowsTo(client, call.Operation);
        }
    }

    private void VisitCreation(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor)
        {
            return;
        }

        foreach (ApiCall fact in _types.CallsOf(constructor))
        {
            IOperation? holder = fact.Holder is { } position && position < creation.Arguments.Length ? creation.Arguments.First(argument => argument.Parameter?.Ordinal == position).Value : null;
            if (!fact.IsRemoteOnly || IsRemote(holder))
            {
                Add(creation, fact, SourceOf(fact, call: null), _reader.Read(holder));
            }
        }

        if (!_types.IsClient(constructor.ContainingType) && !_types.IsData(constructor.ContainingType))
        {
            EdgeLabel.CallSite call = _reader.CallSiteOf(creation, constructor, receiver: null);
            _reader.Read(creation)?.AddEdge(_graph.ReceiverOf(constructor), FlowEdgeKind.Call, call);
            VisitArguments(creation, constructor, call, parameter => creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value);
        }
    }

    private void VisitArguments(IOperation operation, IMethodSymbol method, EdgeLabel.CallSite call, Func<IParameterSymbol, IOperation?> argumentOf)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (!parameter.IsDeclaredIn(_types.Compilation) || argumentOf(parameter) is not { } argument)
            {
                continue;
            }

            if (parameter.RefKind is RefKind.Out or RefKind.Ref && PlaceOf(argument, argument.Parent ?? argument) is { } target)
            {
                (parameter.RefKind == RefKind.Ref ? _graph.OutOf(parameter) : _graph.NodeOf(parameter)).AddEdge(target, FlowEdgeKind.Return, call);
            }

            if (parameter.RefKind != RefKind.Out && _reader.Read(argument) is { } value)
            {
                CallEdges.AddArgument(value, _graph.NodeOf(parameter), call, _types.IsShared(parameter.Type), _overwrites.KillersOf(operation));
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
