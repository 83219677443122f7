using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Construction;
using GrantGen.Generator.FlowAnalysis.Graph;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.WholeCompilation;

/// <summary>
/// Finds the types through which the tokens of uses flow, backward from the uses: types whose method returns the room, that pass it, or that set the
/// field. Only types that lead to a use are searched for, and only in files that contain the identifier.
/// </summary>
internal sealed class RelevantTypeSearch
{
    private readonly Dictionary<ISymbol, TypeFlowGraph> _graphs = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);
    private readonly TypeFlowGraphBuilder _builder;
    private readonly ReferenceFinder _references;
    private readonly WellKnownTypes _types;
    private readonly CancellationToken _cancellationToken;

    public RelevantTypeSearch(IEnumerable<TypeFlowGraph> known, WellKnownTypes types, CancellationToken cancellationToken)
    {
        foreach (TypeFlowGraph graph in known)
        {
            _graphs[graph.Outermost] = graph;
        }

        _types = types;
        _cancellationToken = cancellationToken;
        _builder = new TypeFlowGraphBuilder(types, cancellationToken);
        _references = new ReferenceFinder(types.Compilation, _builder, cancellationToken);
    }

    /// <summary>The graphs of all types that were analyzed, in no order.</summary>
    public IReadOnlyList<TypeFlowGraph> Graphs => _graphs.Values.ToList();

    /// <summary>Analyzes a type, unless that has been done.</summary>
    public void Add(INamedTypeSymbol outermost)
    {
        if (!_graphs.ContainsKey(outermost) && SymbolEqualityComparer.Default.Equals(outermost.ContainingAssembly, _types.Compilation.Assembly)
            && !_types.IsClient(outermost))
        {
            _graphs.Add(outermost, _builder.Build(outermost));
        }
    }

    /// <summary>Analyzes the types that name a member.</summary>
    public void AddUsersOf(ISymbol member)
    {
        _references.IndexFiles(new[] { member });
        AddAll(_references.TypesThatUse(member));
    }

    /// <summary>Analyzes types until none of them leads to another one.</summary>
    public void ExpandFrom(IReadOnlyCollection<FlowNode> from)
    {
        int before;
        do
        {
            before = _graphs.Count;
            List<ISymbol> symbols = new BackwardReachability(_graphs.Values).To(from).Where(_followed.Add).ToList();
            _references.IndexFiles(symbols.Select(MemberOf));
            foreach (ISymbol symbol in symbols)
            {
                ExpandFrom(symbol);
            }
        }
        while (_graphs.Count > before);
    }

    private void ExpandFrom(ISymbol symbol)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (WellKnownTypes.GetOutermostType(symbol) is not { } owner || _types.IsClient(owner))
        {
            return;
        }

        Add(owner);
        ISymbol member = MemberOf(symbol);
        if (member is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            return;
        }

        if (member.ContainingType is { } type && (member.IsAbstract || member.IsVirtual))
        {
            AddAll(_references.SubtypesOf(type));
        }

        bool isSetFromOutside = symbol is IParameterSymbol or IFieldSymbol or IPropertySymbol or IEventSymbol
            || (symbol is IMethodSymbol { ReturnType: var returned } && _types.IsTrackedReference(returned));
        if (isSetFromOutside && member.DeclaredAccessibility != Accessibility.Private)
        {
            AddAll(_references.TypesThatUse(member));
        }
    }

    /// <summary>The member that code names to pass a value: for a parameter, its function.</summary>
    private static ISymbol MemberOf(ISymbol symbol) => symbol is IParameterSymbol { ContainingSymbol: { } function } ? function : symbol;

    private void AddAll(IEnumerable<INamedTypeSymbol> types)
    {
        foreach (INamedTypeSymbol type in types)
        {
            Add(type);
        }
    }
}
