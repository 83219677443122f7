using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.WholeCompilation;

/// <summary>Backward reachability in the types that were analyzed so far: the value edges, reversed.</summary>
internal sealed class BackwardReachability
{
    private readonly Dictionary<FlowNode, List<FlowNode>> _sources = new();
    private readonly Dictionary<ISymbol, List<FlowNode>> _named = new(SymbolEqualityComparer.Default);
    private readonly List<FlowNode> _functions = new();
    private readonly List<DelegateCallSite> _invocations;

    public BackwardReachability(IReadOnlyCollection<TypeFlowGraph> all)
    {
        _invocations = all.SelectMany(graph => graph.DelegateCalls).ToList();
        foreach (FlowNode node in WithChildren(all.SelectMany(graph => graph.Nodes)))
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

        foreach (DelegateCallSite invocation in _invocations)
        {
            Append(_sources, invocation.Result, invocation.Delegate);
        }
    }

    /// <summary>The symbols from whose nodes a value can reach the targets. A part of a value comes from the same part of the source value.</summary>
    public List<ISymbol> To(IReadOnlyCollection<FlowNode> targets)
    {
        HashSet<(FlowNode Node, AccessPathElement? Part)> seen = new();
        Stack<(FlowNode Node, AccessPathElement? Part)> open = new();
        List<ISymbol> symbols = new();
        foreach (FlowNode target in targets)
        {
            Push(target, part: null);
        }

        while (open.Count > 0)
        {
            (FlowNode node, AccessPathElement? part) = open.Pop();
            PushAll(GetOrEmpty(_sources, node), part);
            PushAll(node.Functions.SelectMany(function => GetOrEmpty(_named, function)), part);
            if (part is not null)
            {
                PushAll(node.Edges.Select(edge => edge.Target), part);
                if (node.Children?.TryGetValue(part, out FlowNode? child) == true)
                {
                    Push(child, part: null);
                }
            }

            if (node.Symbol is { } symbol)
            {
                if (node.Role != FlowNodeRole.Receiver)
                {
                    symbols.Add(symbol);
                }

                PushAll(_named[symbol].Where(other => other.Role == node.Role || node.Role == FlowNodeRole.Body), part);
            }

            if (node is { Symbol: IParameterSymbol { ContainingSymbol: IMethodSymbol function }, Role: FlowNodeRole.Value })
            {
                PushAll(CallersOf(function), part);
            }

            if (node.Parent is { } whole)
            {
                Push(whole, node.Key);
            }
        }

        return symbols;

        void Push(FlowNode node, AccessPathElement? part)
        {
            if (seen.Add((node, part)))
            {
                open.Push((node, part));
            }
        }

        void PushAll(IEnumerable<FlowNode> nodes, AccessPathElement? part)
        {
            foreach (FlowNode node in nodes)
            {
                Push(node, part);
            }
        }
    }

    private static IEnumerable<FlowNode> WithChildren(IEnumerable<FlowNode> nodes)
    {
        Stack<FlowNode> open = new(nodes);
        while (open.Count > 0)
        {
            FlowNode node = open.Pop();
            yield return node;
            foreach (FlowNode child in node.Children?.Values ?? Enumerable.Empty<FlowNode>())
            {
                open.Push(child);
            }
        }
    }

    /// <summary>
    /// The nodes that a function is passed to, such as the event of another type that it handles, and the arguments of its calls there.
    /// </summary>
    private IEnumerable<FlowNode> CallersOf(IMethodSymbol function)
    {
        Stack<FlowNode> open = new(_functions.Where(node => node.Functions.Contains(function, SymbolEqualityComparer.Default)));
        HashSet<FlowNode> places = new(open);
        while (open.Count > 0)
        {
            FlowNode node = open.Pop();
            IEnumerable<FlowNode> next = node.Edges.Select(edge => edge.Target)
                .Concat(node.Symbol is { } symbol ? GetOrEmpty(_named, symbol) : Enumerable.Empty<FlowNode>());
            foreach (FlowNode place in next.Where(places.Add))
            {
                open.Push(place);
            }
        }

        return places.Concat(_invocations.Where(invocation => places.Contains(invocation.Delegate)).SelectMany(invocation => invocation.Arguments)
            .OfType<FlowNode>());
    }

    private static IEnumerable<FlowNode> GetOrEmpty<TKey>(Dictionary<TKey, List<FlowNode>> lists, TKey key)
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
