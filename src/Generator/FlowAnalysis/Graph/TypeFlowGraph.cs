using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Graph;

/// <summary>
/// The graph, the uses and the mint sites of an outermost type and its nested types. Filled by one thread.
/// </summary>
internal sealed class TypeFlowGraph
{
    private readonly Dictionary<ISymbol, FlowNode> _named = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, FlowNode> _receivers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, FlowNode> _heap = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, FlowNode> _bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, FlowNode> _externalCollections = new(SymbolEqualityComparer.Default);
    private readonly HashSet<(FlowNode Part, bool IsSelf)> _accessed = new();
    private readonly List<FlowNode> _unnamed = new();
    private readonly WellKnownTypes _types;

    /// <param name="outermost">The type.</param>
    /// <param name="types">The well-known types of the compilation.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public TypeFlowGraph(INamedTypeSymbol outermost, WellKnownTypes types, CancellationToken cancellationToken)
    {
        Outermost = outermost;
        ReceiverTypes = new ReceiverTypes(types, cancellationToken);
        _types = types;
    }

    /// <summary>The analyzed type.</summary>
    public INamedTypeSymbol Outermost { get; }

    /// <summary>The types of receivers, while the graph is built.</summary>
    public ReceiverTypes ReceiverTypes { get; }

    /// <summary>The calls that need a permission.</summary>
    public List<PermissionUse> Uses { get; } = new();

    /// <summary>The expressions that create tokens.</summary>
    public List<TokenCreation> Mints { get; } = new();

    /// <summary>The tokens that a room was connected with.</summary>
    public List<FlowNode> Connected { get; } = new();

    /// <summary>The calls of delegates.</summary>
    public List<DelegateCallSite> DelegateCalls { get; } = new();

    /// <summary>The calls of local functions and private methods, and the operations that pass such a method as a delegate.</summary>
    public List<(IMethodSymbol Method, IOperation Call)> HelperCalls { get; } = new();

    /// <summary>The type arguments of generic functions and types that the code names.</summary>
    public HashSet<(ITypeParameterSymbol Parameter, ITypeSymbol Argument)> Instantiations { get; } = new();

    /// <summary>All nodes.</summary>
    public IEnumerable<FlowNode> Nodes
        => _named.Values.Concat(_receivers.Values).Concat(_heap.Values).Concat(_bodies.Values).Concat(_externalCollections.Values).Concat(_unnamed);

    /// <summary>The node of a field, property, event or parameter, or of the result of a method.</summary>
    public FlowNode NodeOf(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (!_named.TryGetValue(symbol, out FlowNode? node))
        {
            _named.Add(symbol,
                node = NewNode(symbol,
                    symbol is IFieldSymbol or IEventSymbol || (symbol is IPropertySymbol property && !IsFunction(property))
                        ? FlowNodeRole.Heap
                        : FlowNodeRole.Value));
        }

        return node;
    }

    /// <summary>The receiver of a member; for a type, the receiver of its initializers.</summary>
    public FlowNode ReceiverOf(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (!_receivers.TryGetValue(member, out FlowNode? node))
        {
            _receivers.Add(member, node = new FlowNode(member, IsExternal(member), FlowNodeRole.Receiver));
        }

        return node;
    }

    /// <summary>
    /// The result of a member's own code. For an overridable member it is a separate node, because overriding types do not return it.
    /// </summary>
    public FlowNode ResultOf(ISymbol function)
    {
        FlowNode result = NodeOf(function);
        if (!MemberKinds.IsOverridable(function))
        {
            return result;
        }

        function = function.OriginalDefinition;
        if (!_bodies.TryGetValue(function, out FlowNode? body))
        {
            _bodies.Add(function, body = NewNode(function, FlowNodeRole.Body));
            body.AddEdge(result, FlowEdgeKind.ToBaseMember, new EdgeLabel.Dispatch(new DispatchConstraint(function.ContainingType, function)));
        }

        return body;
    }

    /// <summary>The value of a <c>ref</c> parameter when its function returns.</summary>
    public FlowNode OutOf(IParameterSymbol parameter)
    {
        ISymbol symbol = parameter.OriginalDefinition;
        if (!_bodies.TryGetValue(symbol, out FlowNode? node))
        {
            _bodies.Add(symbol, node = NewNode(symbol, FlowNodeRole.Body));
            node.AddEdge(NodeOf(parameter));
        }

        return node;
    }

    /// <summary>The value of a member in one object. Values of all objects of the class flow to it, and its values flow to theirs.</summary>
    /// <param name="whole">The object.</param>
    /// <param name="member">A field, a property that holds a value, a parameter of a primary constructor.</param>
    /// <param name="type">The type that the object is known to be of.</param>
    /// <param name="isSelf">Whether it is the current object.</param>
    public FlowNode MemberOf(FlowNode whole, ISymbol member, INamedTypeSymbol? type, bool isSelf)
    {
        member = member.OriginalDefinition;
        FlowNode heap = member is IParameterSymbol ? HeapOf(member) : NodeOf(member);
        if (whole.Child(member) is not { } part)
        {
            return heap;
        }

        part.IsTrackedReference |= heap.IsTrackedReference;
        if (_accessed.Add((part, isSelf)))
        {
            EdgeLabel.HeapAccess access = new(type, isSelf);
            part.AddEdge(heap, FlowEdgeKind.HeapStore, access);
            heap.AddEdge(part, FlowEdgeKind.HeapLoad, access);
        }

        return part;
    }

    /// <summary>A node without a symbol.</summary>
    public FlowNode NewNode()
    {
        FlowNode node = new();
        _unnamed.Add(node);
        return node;
    }

    /// <summary>Whether two variables of the type can be names of one tracked object.</summary>
    public bool IsTrackedReference(ITypeSymbol? type) => _types.IsTrackedReference(type);

    /// <summary>
    /// The uses to analyze, in source order. Writes to a stream that the same type opens are left out: the call that opens it is a use already.
    /// </summary>
    public List<PermissionUse> UsesToAnalyze()
    {
        HashSet<string> called = new(Uses.Select(use => use.Call.Method), StringComparer.Ordinal);
        return Uses
            .Where(use => use.Call.OpenedBy is not { } opener || !called.Contains(opener))
            .OrderBy(use => use.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(use => use.Syntax.SpanStart)
            .ToList();
    }

    /// <summary>Adds the dispatch edges of a type: from members of interfaces and base classes to its implementations.</summary>
    public void AddDispatchEdges(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            ISymbol? overridden = member switch
            {
                IMethodSymbol method => method.OverriddenMethod,
                IPropertySymbol property => property.OverriddenProperty,
                _ => null,
            };

            if (overridden?.IsInSource(_types.Compilation) == true)
            {
                AddDispatchEdges(overridden, member, type);
            }
        }

        foreach (ISymbol asked in type.AllInterfaces.Where(one => one.IsInSource(_types.Compilation)).SelectMany(one => one.GetMembers()))
        {
            if (type.FindImplementationForInterfaceMember(asked) is { } answering && answering.IsInSource(_types.Compilation))
            {
                AddDispatchEdges(asked, answering, type);
            }
        }
    }

    /// <param name="asked">The member of the interface or the base class.</param>
    /// <param name="answering">The member that overrides or implements it.</param>
    /// <param name="type">The type whose objects dispatch to that member.</param>
    private void AddDispatchEdges(ISymbol asked, ISymbol answering, INamedTypeSymbol type)
    {
        EdgeLabel.Dispatch dispatch = new(new DispatchConstraint(type.OriginalDefinition, answering.OriginalDefinition));
        NodeOf(answering).AddEdge(NodeOf(asked), FlowEdgeKind.ToBaseMember, dispatch);
        if (answering is IPropertySymbol || NodeOf(answering).IsTrackedReference)
        {
            NodeOf(asked).AddEdge(NodeOf(answering), FlowEdgeKind.ToOverride, dispatch);
        }

        if (!answering.IsStatic)
        {
            ReceiverOf(asked).AddEdge(ReceiverOf(answering), FlowEdgeKind.ToOverride, dispatch);
        }

        if (asked is IMethodSymbol { Parameters: var parameters } && answering is IMethodSymbol { Parameters: var own } && own.Length == parameters.Length)
        {
            for (int i = 0; i < parameters.Length; i++)
            {
                NodeOf(parameters[i]).AddEdge(NodeOf(own[i]), FlowEdgeKind.ToOverride, dispatch);
                if (NodeOf(parameters[i]).IsTrackedReference)
                {
                    NodeOf(own[i]).AddEdge(NodeOf(parameters[i]), FlowEdgeKind.ToBaseMember, dispatch);
                }
            }
        }
    }

    /// <summary>The collection in a member of another assembly, with the values that the code of this type stores in it.</summary>
    public FlowNode ExternalCollectionOf(ISymbol member)
    {
        if (!_externalCollections.TryGetValue(member.OriginalDefinition, out FlowNode? node))
        {
            _externalCollections.Add(member.OriginalDefinition, node = new FlowNode(member.OriginalDefinition, role: FlowNodeRole.Heap));
        }

        return node;
    }

    private FlowNode HeapOf(ISymbol member)
    {
        if (!_heap.TryGetValue(member, out FlowNode? node))
        {
            _heap.Add(member, node = NewNode(member, FlowNodeRole.Heap));
        }

        return node;
    }

    private FlowNode NewNode(ISymbol symbol, FlowNodeRole role)
        => new(symbol, IsExternal(symbol), role) { IsTrackedReference = IsTrackedReference(TypeOf(symbol)), CarriesTrackedReferences = CarriesTrackedReferences(TypeOf(symbol)) };

    private bool CarriesTrackedReferences(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsTrackedReference(array.ElementType),
        INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments } => arguments.Any(IsTrackedReference),
        _ => false,
    };

    private bool IsExternal(ISymbol symbol) => !SymbolEqualityComparer.Default.Equals(WellKnownTypes.GetOutermostType(symbol), Outermost);

    /// <summary>
    /// Whether reading a property runs its code, so that its node is a result. A property
    /// that only holds a value is a heap location, also if it can be overridden.
    /// </summary>
    private static bool IsFunction(IPropertySymbol property) => MemberKinds.IsComputed(property) && !MemberKinds.IsAuto(property);

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };
}
