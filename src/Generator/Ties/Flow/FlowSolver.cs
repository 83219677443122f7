using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.Ties.Facts;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Ties.Flow;

/// <summary>
/// Works out what can be where. What came into a function with one call does not leave it with another; what was put into a
/// field does.
/// </summary>
internal static class FlowSolver
{
    /// <summary>Delegates that return delegates that …: no code that people write needs more.</summary>
    private const int MaxRounds = 8;

    /// <summary>The mark of a value that comes from elsewhere.</summary>
    private static readonly object s_foreign = new();

    /// <summary>The mark of a room, or what hangs on one, of which another type of the compilation may know more.</summary>
    private static readonly object s_elsewhere = new();

    /// <summary>Solves the facts of one type, in which everything elsewhere is foreign, or those of several, taken together.</summary>
    public static FlowSolution Solve(IReadOnlyList<TypeFacts> all, CancellationToken cancellation)
    {
        for (int round = 0; ; round++)
        {
            Alias(all);
            List<FlowNode> nodes = all.SelectMany(facts => facts.Nodes).ToList();
            PartLinks.Add(nodes);
            nodes = WithParts(nodes).ToList();
            Summaries summaries = Summaries.Of(nodes, cancellation);
            FlowSolution solution = Propagate(nodes, all.SelectMany(facts => facts.Connected).ToList(), summaries, isAlone: all.Count == 1, cancellation);
            if (!BindFunctions(all, solution, summaries) || round == MaxRounds)
            {
                return solution;
            }
        }
    }

    /// <summary>Nodes and the parts of them, and the parts of these.</summary>
    public static IEnumerable<FlowNode> WithParts(IEnumerable<FlowNode> nodes)
    {
        Stack<FlowNode> open = new(nodes);
        while (open.Count > 0)
        {
            FlowNode node = open.Pop();
            yield return node;
            foreach (FlowNode part in node.Parts?.Values ?? Enumerable.Empty<FlowNode>())
            {
                open.Push(part);
            }
        }
    }

    /// <summary>What several types call by one name is one place.</summary>
    private static void Alias(IReadOnlyList<TypeFacts> all)
    {
        if (all.Count == 1)
        {
            return;
        }

        Dictionary<ISymbol, FlowNode> first = new(SymbolEqualityComparer.Default);
        foreach (FlowNode node in all.SelectMany(facts => facts.Nodes).Where(node => node.Symbol is not null))
        {
            if (first.TryGetValue(node.Symbol!, out FlowNode? other))
            {
                node.IsSameAs(other);
            }
            else
            {
                first.Add(node.Symbol!, node);
            }
        }
    }

    private static FlowSolution Propagate(List<FlowNode> nodes, List<FlowNode> connected, Summaries summaries, bool isAlone, CancellationToken cancellation)
    {
        Dictionary<FlowNode, HashSet<object>> free = new();
        Dictionary<FlowNode, HashSet<object>> bound = new();
        Queue<(FlowNode Node, object Fact, bool IsFree)> open = new();
        foreach (FlowNode node in nodes)
        {
            foreach (object fact in node.MintSites.Concat<object>(node.Functions))
            {
                Put(node, fact, isFree: true);
            }

            if (node.IsForeign || (isAlone && node.IsElsewhere && !node.IsShared))
            {
                Put(node, s_foreign, isFree: true);
            }
            else if (isAlone && node.IsElsewhere)
            {
                Put(node, s_elsewhere, isFree: true);
            }
            else if (isAlone && EntranceOf(node) is { } member)
            {
                Put(node, new Entrance(member), isFree: false);
            }
        }

        Drain();

        // A token of which nothing is known, such as a parameter that nobody here sets, comes from elsewhere.
        foreach (FlowNode token in connected.Where(token => !free.ContainsKey(token) && !bound.ContainsKey(token)).ToList())
        {
            Put(token, s_foreign, isFree: true);
        }

        Drain();
        return new FlowSolution(free, bound, s_foreign, s_elsewhere);

        void Drain()
        {
            while (open.Count > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                (FlowNode node, object fact, bool isFree) = open.Dequeue();
                foreach (FlowEdge edge in node.Edges)
                {
                    // A value that a call brought in leaves with that call alone: the summaries know where to.
                    if ((edge.Kind != FlowKind.Leave || isFree) && Through(edge, fact) is { } arriving)
                    {
                        Put(edge.Target, arriving, isFree && edge.Kind != FlowKind.Enter);
                    }
                }

                foreach (FlowNode target in summaries.From(node))
                {
                    Put(target, fact, isFree);
                }

                if (fact == s_foreign)
                {
                    foreach (FlowNode part in node.Parts?.Values ?? Enumerable.Empty<FlowNode>())
                    {
                        Put(part, fact, isFree);
                    }
                }
            }
        }

        void Put(FlowNode node, object fact, bool isFree)
        {
            isFree |= node.IsStorage;
            if (Has(free, node, fact) || (!isFree && Has(bound, node, fact)))
            {
                return;
            }

            Dictionary<FlowNode, HashSet<object>> facts = isFree ? free : bound;
            if (!facts.TryGetValue(node, out HashSet<object>? set))
            {
                facts.Add(node, set = new HashSet<object>());
            }

            set.Add(fact);
            open.Enqueue((node, fact, isFree));
        }
    }

    /// <summary>The member by which other types can put a room here; null if there is none.</summary>
    private static ISymbol? EntranceOf(FlowNode node)
    {
        ISymbol? member = node switch
        {
            { IsShared: false } => null,
            { Symbol: IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method } } => method,
            { Symbol: IPropertySymbol or IFieldSymbol } => node.Symbol,
            _ => null,
        };
        return member?.DeclaredAccessibility == Accessibility.Private ? null : member;
    }

    /// <summary>What arrives of a fact; null if it does not take this way.</summary>
    private static object? Through(FlowEdge edge, object fact) => edge switch
    {
        { Kind: FlowKind.Rise, Call: Rise rise } when fact != s_foreign && fact != s_elsewhere && fact is not Entrance => new Risen((fact as Risen)?.Fact ?? fact, rise),
        { Kind: FlowKind.Sink, Call: Rise sink } when fact is Risen { By: var risen } && !sink.Admits(risen) => null,
        { Call: InstanceMark } or { Kind: FlowKind.Enter, Target.Symbol: IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } } => OfInstance.Around(fact),
        _ => fact,
    };

    private static bool Has(Dictionary<FlowNode, HashSet<object>> facts, FlowNode node, object fact)
        => facts.TryGetValue(node, out HashSet<object>? set) && set.Contains(fact);

    /// <summary>
    /// Adds the ways through delegates. One that a caller handed over is called with what that caller's call brought about, so
    /// such an invocation is lifted to the callers; what is known on the spot is bound on the spot.
    /// </summary>
    private static bool BindFunctions(IReadOnlyList<TypeFacts> all, FlowSolution solution, Summaries summaries)
    {
        bool isNew = false;
        foreach (TypeFacts facts in all)
        {
            foreach (Invocation invocation in facts.Invocations.ToArray())
            {
                foreach (IMethodSymbol function in solution.FunctionsMadeAt(invocation.Delegate))
                {
                    isNew |= invocation.Bind(function, facts.NodeOf, facts.IsShared);
                }

                foreach ((FlowNode actual, object? call) in summaries.CallersOf(invocation.Delegate))
                {
                    if (call is not null && invocation.Lift(actual, call, facts.NewNode) is { } lifted)
                    {
                        facts.Invocations.Add(lifted);
                        isNew = true;
                    }
                }
            }
        }

        return isNew;
    }
}

/// <summary>
/// A policy that came to one object of a class, by its constructor or by a property that was set from outside. The fields of all
/// objects of a class are one place here, so of several such policies nobody knows which object has which.
/// </summary>
/// <param name="Site">The place that makes its token.</param>
internal sealed record OfInstance(MintSite Site)
{
    /// <summary>A fact on its way to an object.</summary>
    public static object Around(object fact) => fact switch
    {
        MintSite site => new OfInstance(site),
        Risen { Fact: MintSite site, By: var by } => new Risen(new OfInstance(site), by),
        _ => fact,
    };
}

/// <summary>The mark of a way from outside to a field or property of one object.</summary>
internal sealed class InstanceMark
{
    public static readonly InstanceMark Instance = new();
}

/// <summary>The mark of a room that other types can have put here by a member.</summary>
/// <param name="Member">The method that takes it, or the field or property.</param>
internal sealed record Entrance(ISymbol Member);

/// <summary>What can be where.</summary>
internal sealed class FlowSolution
{
    private readonly Dictionary<FlowNode, HashSet<object>> _free;
    private readonly Dictionary<FlowNode, HashSet<object>> _bound;
    private readonly object _foreign;
    private readonly object _elsewhere;

    public FlowSolution(Dictionary<FlowNode, HashSet<object>> free, Dictionary<FlowNode, HashSet<object>> bound, object foreign, object elsewhere)
    {
        _elsewhere = elsewhere;
        _free = free;
        _bound = bound;
        _foreign = foreign;
    }

    /// <summary>The places that make the tokens which can be here, or under which the room here can have been joined.</summary>
    public IEnumerable<MintSite> MintSitesAt(FlowNode node) => At(node).Select(Unrisen).OfType<MintSite>().Distinct();

    /// <summary>The places that make the tokens of one object of a class or another.</summary>
    public IEnumerable<MintSite> MintSitesOfInstancesAt(FlowNode node) => At(node).Select(Unrisen).OfType<OfInstance>().Select(fact => fact.Site).Distinct();

    /// <summary>The functions that can be here without having come with a call.</summary>
    public IEnumerable<IMethodSymbol> FunctionsMadeAt(FlowNode node)
        => _free.TryGetValue(node, out HashSet<object>? free) ? free.Select(Unrisen).OfType<IMethodSymbol>().Distinct<IMethodSymbol>(SymbolEqualityComparer.Default) : Enumerable.Empty<IMethodSymbol>();

    /// <summary>Whether something can be here that comes from elsewhere.</summary>
    public bool IsForeign(FlowNode node) => At(node).Contains(_foreign);

    /// <summary>The members by which other types can have put here what is here.</summary>
    public IEnumerable<ISymbol> EntrancesTo(FlowNode node) => At(node).OfType<Entrance>().Select(entrance => entrance.Member);

    /// <summary>Whether another type of the compilation may know more of what is here.</summary>
    public bool IsElsewhere(FlowNode node) => At(node).Contains(_elsewhere);

    private static object Unrisen(object fact) => (fact as Risen)?.Fact ?? fact;

    private IEnumerable<object> At(FlowNode node)
        => (_free.TryGetValue(node, out HashSet<object>? free) ? free : Enumerable.Empty<object>())
            .Concat(_bound.TryGetValue(node, out HashSet<object>? bound) ? bound : Enumerable.Empty<object>())
            .Distinct();
}
