using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Construction;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.FlowAnalysis.Solving;
using GrantGen.Generator.FlowAnalysis.WholeCompilation;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Ties;

/// <summary>The analysis of a compilation: the graph of each type, the ties within a type, and at the end the ties across types.</summary>
internal sealed class CompilationFlowAnalysis
{
    private static readonly ConditionalWeakTable<Compilation, CompilationFlowAnalysis> s_ofCompilation = new();

    private readonly ConcurrentDictionary<ISymbol, ComputedOnce<TypeFlowGraph?>> _graphs = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ComputedOnce<IReadOnlyList<TiedUse>>> _ties = new(SymbolEqualityComparer.Default);
    private readonly ComputedOnce<IReadOnlyList<TiedUse>> _tiesAcrossTypes = new();
    private readonly List<TiedUse> _across = new();
    private RelevantTypeSearch? _search;

    private CompilationFlowAnalysis(WellKnownTypes types) => Types = types;

    /// <summary>The analysis of a compilation, which all analyzers share. It lives as long as the compilation.</summary>
    public static CompilationFlowAnalysis GetOrCreate(WellKnownTypes types)
        => s_ofCompilation.GetValue(types.Compilation, _ => new CompilationFlowAnalysis(types));

    /// <summary>The well-known types of the compilation.</summary>
    public WellKnownTypes Types { get; }

    /// <summary>Every use with the ties that are known of it; complete at the end of the compilation.</summary>
    public IEnumerable<TiedUse> AllUses => _ties.Values.SelectMany(ties => ties.ValueOrDefault ?? Array.Empty<TiedUse>()).Concat(_across);

    /// <summary>The graph of an outermost type; null for one without a use. An editor requests it again for each of its files.</summary>
    public TypeFlowGraph? GetGraph(INamedTypeSymbol outermost, CancellationToken cancellationToken)
        => _graphs.GetOrAdd(outermost, static _ => new ComputedOnce<TypeFlowGraph?>())
            .Get(() => Types.MayContainUse(outermost, cancellationToken) ? new TypeFlowGraphBuilder(Types, cancellationToken).Build(outermost) : null);

    /// <summary>The uses of a type with the ties that follow from the type alone, in source order.</summary>
    public IReadOnlyList<TiedUse> TiesWithinType(TypeFlowGraph graph, CancellationToken cancellationToken)
        => _ties.GetOrAdd(graph.Outermost, static _ => new ComputedOnce<IReadOnlyList<TiedUse>>()).Get(() =>
        {
            FlowAnalysisResult flow = FixpointSolver.Solve(new[] { graph }, Types, cancellationToken);
            TieResolver resolver = new(graph, flow, Types, cancellationToken);
            TieConditions conditions = new(Types, flow, new[] { graph }, cancellationToken);
            return graph.UsesToAnalyze().Select(use => new TiedUse(use, conditions.WithoutInfeasible(resolver.Find(use), use))).ToList();
        });

    /// <summary>
    /// The uses whose token flows through other types, in source order. Declared ties are not computed again, and nothing is
    /// reported twice.
    /// </summary>
    public IReadOnlyList<TiedUse> TiesAcrossTypes(CancellationToken cancellationToken)
        => _tiesAcrossTypes.Get(() => ComputeTiesAcrossTypes(cancellationToken));

    private IReadOnlyList<TiedUse> ComputeTiesAcrossTypes(CancellationToken cancellationToken)
    {
        // Each analyzer visits only some of the types, but this runs once, so it has to visit all of them.
        foreach (INamedTypeSymbol type in WrittenTypesIn(Types.Compilation.Assembly.GlobalNamespace))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (GetGraph(type, cancellationToken) is { } graph)
            {
                TiesWithinType(graph, cancellationToken);
            }
        }

        _across.Clear();
        List<TiedUse> open = _ties.Values.SelectMany(ties => ties.ValueOrDefault ?? Array.Empty<TiedUse>())
            .Where(tied => tied.Tie.Kind != TieKind.Declared && tied.Use.Receiver is not null).ToList();
        _search = new RelevantTypeSearch(_graphs.Values.Select(graph => graph.ValueOrDefault).OfType<TypeFlowGraph>(), Types, cancellationToken);
        _search.ExpandFrom(open.Select(tied => tied.Use.Receiver!).ToList());
        if (open.Count == 0)
        {
            return open;
        }

        FlowAnalysisResult flow = FixpointSolver.Solve(_search.Graphs, Types, cancellationToken);
        TieConditions conditions = new(Types, flow, _search.Graphs, cancellationToken);
        foreach (TiedUse tied in open.Where(tied => tied.Tie.NeedsWholeCompilation || tied.Tie.FindMissingPermission(tied.Use) is null))
        {
            Tie tie = TieResolver.FlowTo(tied.Use, flow);
            if (tie.Policies.Count > 0)
            {
                _across.Add(new TiedUse(tied.Use, conditions.WithoutInfeasible(tie.IsFromCollection ? tie.And(tied.Tie) : tie, tied.Use)));
            }
            else if (tied.Tie.NeedsWholeCompilation && !flow.IsUnknown(tied.Use.Receiver!))
            {
                _across.Add(tied);
            }
        }

        return _across
            .OrderBy(tied => tied.Use.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(tied => tied.Use.Syntax.SpanStart)
            .ToList();
    }

    /// <summary>The outermost types that have at least one hand-written part.</summary>
    private static IEnumerable<INamedTypeSymbol> WrittenTypesIn(INamespaceSymbol space)
        => space.GetTypeMembers().Where(type => type.DeclaringSyntaxReferences.Any(reference => RazorCode.MayHold(reference.SyntaxTree)
            || !reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase)))
            .Concat(space.GetNamespaceMembers().SelectMany(WrittenTypesIn));

    /// <summary>The policies under whose tokens a room is connected in this compilation, whether or not anything is called on it.</summary>
    public IReadOnlyList<GrantOrigin> ConnectedPolicies(CancellationToken cancellationToken)
    {
        int[] words = IdentifierIndex.HashesOf(new[] { "RoomPolicy", "RoomPolicyAttribute" });
        if (_search is not { } search || !Types.Compilation.SyntaxTrees.Any(tree => IdentifierIndex.GetOrCreate(tree).ContainsAny(words)))
        {
            return Array.Empty<GrantOrigin>();
        }

        foreach (ISymbol connect in Types.ConnectMethods)
        {
            search.AddUsersOf(connect);
        }

        search.ExpandFrom(search.Graphs.SelectMany(graph => graph.Connected).ToList());
        if (search.Graphs.Count == 0)
        {
            return Array.Empty<GrantOrigin>();
        }

        FlowAnalysisResult flow = FixpointSolver.Solve(search.Graphs, Types, cancellationToken);
        return GrantOrigins.Unnarrow(search.Graphs.SelectMany(graph => graph.Connected).SelectMany(flow.AllSitesAt).Select(site => site.Policy)
            .OfType<GrantOrigin>());
    }
}
