using System.Collections.Concurrent;
using GrantGen.Generator.Calls;
using GrantGen.Generator.Roslyn;
using GrantGen.Generator.Ties.Facts;
using GrantGen.Generator.Ties.Flow;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Ties.Across;

/// <summary>The facts of a compilation, type by type, and what was made of them.</summary>
internal sealed class CompilationFacts
{
    private readonly ConcurrentDictionary<ISymbol, TypeFacts?> _facts = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentBag<(Use Use, Tie Tie, bool IsReported)> _judged = new();

    public CompilationFacts(KnownTypes types) => Types = types;

    /// <summary>What the compilation knows.</summary>
    public KnownTypes Types { get; }

    /// <summary>Every use with the ties that are known of it; complete at the end of the compilation.</summary>
    public IEnumerable<(Use Use, Tie Tie)> Judged => _judged.Select(judged => (judged.Use, judged.Tie)).Concat(Across);

    /// <summary>The facts of all types that were read.</summary>
    public IEnumerable<TypeFacts> Read => Search?.Facts ?? Enumerable.Empty<TypeFacts>();

    private List<(Use Use, Tie Tie)> Across { get; } = new();

    /// <summary>The search that read other types; null before it began.</summary>
    private TypeSearch? Search { get; set; }

    /// <summary>The facts of an outermost type, to be filled; null for one without a use.</summary>
    public TypeFacts? Of(INamedTypeSymbol outermost)
        => _facts.GetOrAdd(outermost, type => Types.MayUse((INamedTypeSymbol)type) ? new TypeFacts((INamedTypeSymbol)type, Types) : null);

    /// <summary>Notes what one type alone said of a use.</summary>
    public void Note(Use use, Tie tie, bool isReported) => _judged.Add((use, tie, isReported));

    /// <summary>
    /// The uses whose tie goes through other types, by place. What was told is not asked again, and what was reported is not
    /// reported twice.
    /// </summary>
    public IReadOnlyList<(Use Use, Tie Tie)> TiesAcross(CancellationToken cancellation)
    {
        List<(Use Use, Tie Tie, bool IsReported)> open = _judged.Where(judged => judged.Tie.Kind != TieKind.Told && judged.Use.Holder is not null).ToList();
        Search = new TypeSearch(_facts.Values.Where(facts => facts is not null).Select(facts => facts!), Types, cancellation);
        Search.Follow(open.Select(judged => judged.Use.Holder!).ToList());
        FlowSolution? flow = Search.Facts.Count > 0 ? FlowSolver.Solve(Search.Facts, cancellation) : null;

        foreach ((Use use, Tie near, bool isReported) in open)
        {
            List<TiedPolicy> policies = flow is null ? new List<TiedPolicy>() : TieResolver.Ordered(flow.PoliciesAt(use.Holder!));
            if (policies.Count > 0 && !isReported)
            {
                Across.Add((use, new Tie(TieKind.Flow, policies)));
            }
            else if (near.IsOpen && flow?.IsForeign(use.Holder!) != true)
            {
                Across.Add((use, near));
            }
        }

        return Across
            .OrderBy(tied => tied.Use.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(tied => tied.Use.Syntax.SpanStart)
            .ToList();
    }

    /// <summary>The policies under whose tokens a room is connected in this compilation, whether or not anything is called on it.</summary>
    public IReadOnlyList<TiedPolicy> ConnectedPolicies(CancellationToken cancellation)
    {
        int[] words = TreeWords.HashesOf(new[] { "RoomPolicy", "RoomPolicyAttribute" });
        if (Search is not { } search || !Types.Compilation.SyntaxTrees.Any(tree => TreeWords.Of(tree).ContainsAny(words)))
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

        FlowSolution flow = FlowSolver.Solve(search.Facts, cancellation);
        return TieResolver.Ordered(search.Facts.SelectMany(facts => facts.Connected).SelectMany(flow.PoliciesAt));
    }
}
