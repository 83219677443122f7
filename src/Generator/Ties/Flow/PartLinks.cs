namespace GrantGen.Generator.Ties.Flow;

/// <summary>Parts go where the whole goes: links the parts of values that flow into one another.</summary>
internal static class PartLinks
{
    public static void Add(IReadOnlyCollection<FlowNode> nodes)
    {
        Dictionary<FlowNode, List<(FlowNode Source, FlowEdge Edge)>> incoming = new();
        Queue<FlowNode> open = new();
        foreach (FlowNode node in FlowSolver.WithParts(nodes))
        {
            Register(node, incoming);
            if (node.Parts is not null)
            {
                open.Enqueue(node);
            }
        }

        while (open.Count > 0)
        {
            FlowNode node = open.Dequeue();
            foreach (FlowEdge edge in node.Edges.ToArray())
            {
                Link(node, edge, incoming, open);
            }

            if (incoming.TryGetValue(node, out List<(FlowNode Source, FlowEdge Edge)>? into))
            {
                foreach ((FlowNode source, FlowEdge edge) in into.ToArray())
                {
                    Link(source, edge, incoming, open);
                }
            }
        }
    }

    private static void Register(FlowNode node, Dictionary<FlowNode, List<(FlowNode Source, FlowEdge Edge)>> incoming)
    {
        foreach (FlowEdge edge in node.Edges)
        {
            Register(node, edge, incoming);
        }
    }

    private static void Register(FlowNode node, FlowEdge edge, Dictionary<FlowNode, List<(FlowNode Source, FlowEdge Edge)>> incoming)
    {
        if (!incoming.TryGetValue(edge.Target, out List<(FlowNode Source, FlowEdge Edge)>? into))
        {
            incoming.Add(edge.Target, into = new List<(FlowNode Source, FlowEdge Edge)>());
        }

        into.Add((node, edge));
    }

    private static void Link(FlowNode source, FlowEdge edge, Dictionary<FlowNode, List<(FlowNode Source, FlowEdge Edge)>> incoming, Queue<FlowNode> open)
    {
        List<object> keys = new();
        keys.AddRange(source.Parts?.Keys ?? Enumerable.Empty<object>());
        keys.AddRange(edge.Target.Parts?.Keys ?? Enumerable.Empty<object>());
        foreach (object key in keys)
        {
            bool isNew = source.Parts?.ContainsKey(key) != true || edge.Target.Parts?.ContainsKey(key) != true;
            if (source.Part(key) is not { } from || edge.Target.Part(key) is not { } to)
            {
                continue;
            }

            bool isShared = from.IsShared || to.IsShared;
            isNew |= from.IsShared != to.IsShared;
            from.IsShared = isShared;
            to.IsShared = isShared;
            Connect(from, to, edge.Kind, edge.Call);

            // A tuple is copied. An object, and a room in a tuple, is one thing under two names, so what is put into it later is there under both.
            if (key is not int || isShared)
            {
                Connect(to, from, edge.Kind switch { FlowKind.Enter => FlowKind.Leave, FlowKind.Leave => FlowKind.Enter, FlowKind.Rise => FlowKind.Sink, FlowKind.Sink => FlowKind.Rise, _ => FlowKind.Within }, edge.Call);
            }

            if (isNew)
            {
                open.Enqueue(source);
                open.Enqueue(edge.Target);
            }
        }

        void Connect(FlowNode from, FlowNode to, FlowKind kind, object? call)
        {
            if (from.Link(to, kind, call))
            {
                Register(from, new FlowEdge(to, kind, call), incoming);
                open.Enqueue(from);
                open.Enqueue(to);
            }
        }
    }
}
