using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Ties;

/// <summary>A place that can hold a token, a room or a participant: a variable, a field, what a method returns, a new object.</summary>
internal sealed class FlowNode
{
    private readonly List<FlowNode> _next = new();

    /// <summary>The policies of which a token can be here, or under which the room here can have been joined.</summary>
    public HashSet<INamedTypeSymbol> Policies { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether something can be here that came from elsewhere: a constant, configuration, code of another type.</summary>
    public bool IsForeign { get; set; }

    /// <summary>What is here can come to be there.</summary>
    public void FlowsTo(FlowNode target)
    {
        if (target != this && !_next.Contains(target))
        {
            _next.Add(target);
        }
    }

    /// <summary>Both are names of one thing: what happens to it under one name holds under the other.</summary>
    public void IsSameAs(FlowNode other)
    {
        FlowsTo(other);
        other.FlowsTo(this);
    }

    /// <summary>Carries what the nodes hold along their edges until nothing changes.</summary>
    public static void Solve(IEnumerable<FlowNode> nodes)
    {
        Queue<FlowNode> changed = new(nodes.Where(node => node.Policies.Count > 0 || node.IsForeign));
        while (changed.Count > 0)
        {
            FlowNode node = changed.Dequeue();
            foreach (FlowNode next in node._next)
            {
                int count = next.Policies.Count;
                bool wasForeign = next.IsForeign;
                next.Policies.UnionWith(node.Policies);
                next.IsForeign |= node.IsForeign;
                if (next.Policies.Count != count || next.IsForeign != wasForeign)
                {
                    changed.Enqueue(next);
                }
            }
        }
    }
}
