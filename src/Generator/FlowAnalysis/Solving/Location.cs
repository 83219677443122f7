using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <summary>
/// An abstract location: a node of the graphs, or a part of one that a value reached although no code names it. Nodes of several graphs with one
/// symbol are one location. It belongs to one run of the solver; the graphs do not change.
/// </summary>
internal sealed class Location
{
    private Dictionary<AccessPathElement, Location>? _children;

    /// <param name="isHeap">Whether it is a heap location.</param>
    public Location(bool isHeap = false) => IsHeap = isHeap;

    private Location(Location parent, AccessPathElement key)
    {
        Parent = parent;
        Key = key;
        Depth = parent.Depth + 1;
        IsHeap = parent.IsHeap;
    }

    /// <summary>The location that this is a part of.</summary>
    public Location? Parent { get; }

    /// <summary>The last element of the access path; null for a root.</summary>
    public AccessPathElement? Key { get; }

    /// <summary>The length of the access path.</summary>
    public int Depth { get; }

    /// <summary>Whether call contexts are lost here.</summary>
    public bool IsHeap { get; }

    /// <summary>The nodes of the graphs that are here.</summary>
    public List<FlowNode> Nodes { get; } = new();

    /// <summary>The incoming edges.</summary>
    public List<LocationEdge> Incoming { get; } = new();

    /// <summary>The outgoing edges that the solver found: through delegates.</summary>
    public List<LocationEdge> Derived { get; } = new();

    /// <summary>The parts.</summary>
    public IEnumerable<Location> Children => _children?.Values ?? Enumerable.Empty<Location>();

    /// <summary>Whether a mutable part is named here.</summary>
    public bool HasTrackedChild(AccessPathElement key)
        => _children is not null && _children.TryGetValue(key, out Location? child) && child.Nodes.Exists(node => node.IsTrackedReference);

    /// <summary>A part; null beyond the maximum length of access paths.</summary>
    public Location? Child(AccessPathElement key)
    {
        if (Depth >= FlowNode.MaxAccessPathLength)
        {
            return null;
        }

        _children ??= new Dictionary<AccessPathElement, Location>();
        if (!_children.TryGetValue(key, out Location? child))
        {
            _children.Add(key, child = new Location(this, key));
        }

        return child;
    }
}
