namespace GrantGen.Generator.Ties.Flow;

/// <summary>
/// What functions do with what they are handed, by call: a helper that gives back its argument gives a viewer's token to the
/// caller that came with one, and a host's to the one that came with that. Found by following each parameter through its
/// function until nothing new comes out (the tabulation of interprocedural reachability).
/// </summary>
internal sealed class Summaries
{
    private readonly Dictionary<FlowNode, List<(FlowNode Actual, object? Call)>> _entries = new();
    private readonly Dictionary<FlowNode, HashSet<FlowNode>> _reached = new();
    private readonly Dictionary<FlowNode, List<FlowNode>> _reachedFrom = new();
    private readonly Dictionary<FlowNode, HashSet<FlowNode>> _shortcuts = new();
    private readonly Queue<(FlowNode Entry, FlowNode Node)> _open = new();

    private Summaries()
    {
    }

    /// <summary>Works out the summaries of all functions.</summary>
    public static Summaries Of(IEnumerable<FlowNode> nodes, CancellationToken cancellation)
    {
        Summaries summaries = new();
        foreach (FlowNode node in nodes)
        {
            foreach (FlowEdge edge in node.Edges)
            {
                if (edge.Kind == FlowKind.Enter)
                {
                    summaries.AddEntry(edge.Target, node, edge.Call);
                }
            }
        }

        foreach (FlowNode entry in summaries._entries.Keys.ToArray())
        {
            summaries.Visit(entry, entry);
        }

        while (summaries._open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            (FlowNode entry, FlowNode node) = summaries._open.Dequeue();
            summaries.Step(entry, node);
        }

        return summaries;
    }

    /// <summary>Where what is at a place comes to by calls that are entered and left again.</summary>
    public IEnumerable<FlowNode> From(FlowNode node) => _shortcuts.TryGetValue(node, out HashSet<FlowNode>? targets) ? targets : Enumerable.Empty<FlowNode>();

    /// <summary>The arguments, with their calls, that can come to a place with a call of the function that it is in.</summary>
    public IEnumerable<(FlowNode Actual, object? Call)> CallersOf(FlowNode node)
        => _reachedFrom.TryGetValue(node, out List<FlowNode>? entries) ? entries.SelectMany(entry => _entries[entry]) : Enumerable.Empty<(FlowNode Actual, object? Call)>();

    private void AddEntry(FlowNode entry, FlowNode actual, object? call)
    {
        if (!_entries.TryGetValue(entry, out List<(FlowNode Actual, object? Call)>? actuals))
        {
            _entries.Add(entry, actuals = new List<(FlowNode Actual, object? Call)>());
        }

        actuals.Add((actual, call));
    }

    private void Visit(FlowNode entry, FlowNode node)
    {
        if (!_reached.TryGetValue(entry, out HashSet<FlowNode>? reached))
        {
            _reached.Add(entry, reached = new HashSet<FlowNode>());
        }

        if (!reached.Add(node))
        {
            return;
        }

        if (!_reachedFrom.TryGetValue(node, out List<FlowNode>? from))
        {
            _reachedFrom.Add(node, from = new List<FlowNode>());
        }

        from.Add(entry);
        _open.Enqueue((entry, node));
    }

    private void Step(FlowNode entry, FlowNode node)
    {
        foreach (FlowEdge edge in node.Edges)
        {
            if (edge.Kind is FlowKind.Within or FlowKind.Rise or FlowKind.Sink)
            {
                Visit(entry, edge.Target);
            }
            else if (edge.Kind == FlowKind.Leave)
            {
                foreach ((FlowNode actual, object? call) in _entries[entry])
                {
                    if (Equals(call, edge.Call))
                    {
                        AddShortcut(actual, edge.Target);
                    }
                }
            }
        }

        foreach (FlowNode target in From(node).ToArray())
        {
            Visit(entry, target);
        }
    }

    private void AddShortcut(FlowNode from, FlowNode to)
    {
        if (!_shortcuts.TryGetValue(from, out HashSet<FlowNode>? targets))
        {
            _shortcuts.Add(from, targets = new HashSet<FlowNode>());
        }

        if (targets.Add(to) && _reachedFrom.TryGetValue(from, out List<FlowNode>? entries))
        {
            foreach (FlowNode entry in entries.ToArray())
            {
                Visit(entry, to);
            }
        }
    }
}
