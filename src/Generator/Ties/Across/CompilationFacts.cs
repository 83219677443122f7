using System.Collections.Concurrent;
using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Solving;
using GrantGen.Generator.Roslyn;
using GrantGen.Generator.Ties.Facts;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Ties.Across;

/// <summary>A use and its tie.</summary>
/// <param name="Use">The use.</param>
/// <param name="Tie">The policies that it is tied to.</param>
internal sealed record TiedUse(Use Use, Tie Tie);

/// <summary>The facts of a compilation, type by type, and what was made of them.</summary>
internal sealed class CompilationFacts
{
    private readonly ConcurrentDictionary<ISymbol, ComputedOnce<TypeFacts?>> _facts = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ComputedOnce<IReadOnlyList<TiedUse>>> _ties = new(SymbolEqualityComparer.Default);
    private readonly List<TiedUse> _across = new();
    private TypeSearch? _search;

    public CompilationFacts(KnownTypes types) => Types = types;

    /// <summary>What the compilation knows.</summary>
    public KnownTypes Types { get; }

    /// <summary>The facts of all types that were read.</summary>
    public IEnumerable<TypeFacts> Read => _search?.Facts ?? Enumerable.Empty<TypeFacts>();

    /// <summary>Every use with the ties that are known of it; complete at the end of the compilation.</summary>
    public IEnumerable<TiedUse> All => _ties.Values.SelectMany(ties => ties.ValueOrDefault ?? Array.Empty<TiedUse>()).Concat(_across);

    /// <summary>The facts of an outermost type; null for one without a use. An editor asks again for each of its files.</summary>
    public TypeFacts? Of(INamedTypeSymbol outermost, CancellationToken cancellation)
        => _facts.GetOrAdd(outermost, static _ => new ComputedOnce<TypeFacts?>()).Get(() => Types.MayUse(outermost, cancellation) ? new TypeReader(Types, cancellation).Read(outermost) : null);

    /// <summary>The uses of a type with the ties that the type alone tells, by place.</summary>
    public IReadOnlyList<TiedUse> TiesOf(TypeFacts facts, CancellationToken cancellation)
        => _ties.GetOrAdd(facts.Outermost, static _ => new ComputedOnce<IReadOnlyList<TiedUse>>()).Get(() =>
        {
            FlowAnalysisResult flow = FixpointSolver.Solve(new[] { facts }, Types, cancellation);
            TieResolver resolver = new(facts, flow, Types, cancellation);
            TieConditions conditions = new(Types, flow, new[] { facts }, cancellation);
            return facts.UsesToJudge().Select(use => new TiedUse(use, resolver.Find(use).WithoutInfeasible(use, conditions))).ToList();
        });

    /// <summary>
    /// The uses whose tie goes through other types, by place. What was told is not asked again, and what was reported is not
    /// reported twice.
    /// </summary>
    public IReadOnlyList<TiedUse> TiesAcross(CancellationToken cancellation)
    {
        List<TiedUse> open = _ties.Values.SelectMany(ties => ties.ValueOrDefault ?? Array.Empty<TiedUse>()).Where(tied => tied.Tie.Kind != TieKind.Told && tied.Use.Holder is not null).ToList();
        _search = new TypeSearch(_facts.Values.Select(facts => facts.ValueOrDefault).OfType<TypeFacts>(), Types, cancellation);
        _search.Follow(open.Select(tied => tied.Use.Holder!).ToList());
        if (open.Count == 0)
        {
            return open;
        }

        FlowAnalysisResult flow = FixpointSolver.Solve(_search.Facts, Types, cancellation);
        TieConditions conditions = new(Types, flow, _search.Facts, cancellation);
        foreach (TiedUse tied in open.Where(tied => tied.Tie.IsOpen || tied.Tie.Verdict(tied.Use) is null))
        {
            Tie tie = TieResolver.FlowTo(tied.Use.Holder!, flow);
            if (tie.Policies.Count > 0)
            {
                _across.Add(new TiedUse(tied.Use, (tie.IsFromCollection ? tie.And(tied.Tie) : tie).WithoutInfeasible(tied.Use, conditions)));
            }
            else if (tied.Tie.IsOpen && !flow.IsUnknown(tied.Use.Holder!))
            {
                _across.Add(tied);
            }
        }

        return _across
            .OrderBy(tied => tied.Use.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(tied => tied.Use.Syntax.SpanStart)
            .ToList();
    }

    /// <summary>The policies under whose tokens a room is connected in this compilation, whether or not anything is called on it.</summary>
    public IReadOnlyList<TiedPolicy> ConnectedPolicies(CancellationToken cancellation)
    {
        int[] words = TreeWords.HashesOf(new[] { "RoomPolicy", "RoomPolicyAttribute" });
        if (_search is not { } search || !Types.Compilation.SyntaxTrees.Any(tree => TreeWords.Of(tree).ContainsAny(words)))
        {
            return Array.Empty<TiedPolicy>();
        }

        foreach (ISymbol connect in Types.ConnectMethods)
        {
            search.AddUsersOf(connect);
        }

        search.Follow(search.Facts.SelectMany(facts => facts.Connected).ToList());
        if (search.Facts.Count == 0)
        {
            return Array.Empty<TiedPolicy>();
        }

        FlowAnalysisResult flow = FixpointSolver.Solve(search.Facts, Types, cancellation);
        return TieResolver.Ordered(search.Facts.SelectMany(facts => facts.Connected).SelectMany(flow.AllSitesAt).Select(site => site.Policy).OfType<TiedPolicy>());
    }
}
