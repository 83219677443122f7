using GrantGen.Generator.Ties.Facts;
using GrantGen.Generator.Ties.Flow;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Ties.Across;

/// <summary>What leads to what in the types that were read so far: the ways of values, walked from their end.</summary>
internal sealed class Leads
{
    private readonly Dictionary<FlowNode, List<FlowNode>> _sources = new();
    private readonly Dictionary<ISymbol, List<FlowNode>> _named = new(SymbolEqualityComparer.Default);
    private readonly List<FlowNode> _functions = new();
    private readonly List<Invocation> _invocations;

    public Leads(IReadOnlyCollection<TypeFacts> all)
    {
        _invocations = all.SelectMany(facts => facts.Invocations).ToList();
        foreach (FlowNode node in FlowSolver.WithParts(all.SelectMany(facts => facts.Nodes)))
        {
            foreach (FlowEdge edge in node.Edges)
            {
                Append(_sources, edge.Target, node);
            }

            if (node.Symbol is not null)
            {
                Append(_named, node.Symbol, node);
            }

            if (node.Functions.Count > 0)
            {
                _functions.Add(node);
            }
        }

        foreach (Invocation invocation in _invocations)
        {
            Append(_sources, invocation.Result, invocation.Delegate);
        }
    }

    /// <summary>The names of places from which a value can come to others.</summary>
    public List<ISymbol> To(IReadOnlyCollection<FlowNode> targets)
    {
        HashSet<FlowNode> seen = new(targets);
        Stack<FlowNode> open = new(targets);
        List<ISymbol> symbols = new();
        while (open.Count > 0)
        {
            FlowNode node = open.Pop();
            IEnumerable<FlowNode> next = Of(_sources, node).Concat(node.Functions.SelectMany(function => Of(_named, function)));
            if (node.Symbol is { } symbol)
            {
                symbols.Add(symbol);
                next = next.Concat(_named[symbol]);
            }

            if (node.Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol function })
            {
                next = next.Concat(CallersOf(function));
            }

            next = next.Concat(node.Whole is { } whole ? new[] { whole } : Enumerable.Empty<FlowNode>());
            foreach (FlowNode source in next.Where(seen.Add))
            {
                open.Push(source);
            }
        }

        return symbols;
    }

    /// <summary>
    /// The places that a function is handed on to, such as the event of another type that it handles, and what it is called with there.
    /// </summary>
    private IEnumerable<FlowNode> CallersOf(IMethodSymbol function)
    {
        Stack<FlowNode> open = new(_functions.Where(node => node.Functions.Contains(function, SymbolEqualityComparer.Default)));
        HashSet<FlowNode> places = new(open);
        while (open.Count > 0)
        {
            FlowNode node = open.Pop();
            IEnumerable<FlowNode> next = node.Edges.Select(edge => edge.Target).Concat(node.Symbol is { } symbol ? Of(_named, symbol) : Enumerable.Empty<FlowNode>());
            foreach (FlowNode place in next.Where(places.Add))
            {
                open.Push(place);
            }
        }

        return places.Concat(_invocations.Where(invocation => places.Contains(invocation.Delegate)).SelectMany(invocation => invocation.Arguments).OfType<FlowNode>());
    }

    private static IEnumerable<FlowNode> Of<TKey>(Dictionary<TKey, List<FlowNode>> lists, TKey key)
        where TKey : notnull
        => lists.TryGetValue(key, out List<FlowNode>? list) ? list : Enumerable.Empty<FlowNode>();

    private static void Append<TKey>(Dictionary<TKey, List<FlowNode>> lists, TKey key, FlowNode node)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<FlowNode>? list))
        {
            lists.Add(key, list = new List<FlowNode>());
        }

        list.Add(node);
    }
}
