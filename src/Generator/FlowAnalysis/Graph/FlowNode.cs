using GrantGen.Generator.FlowAnalysis.Domain;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Graph;

/// <summary>
/// A node of the value-flow graph: a variable, a field, a parameter, the result of a method, the receiver of a method, a new object. Its children are
/// the parts of the value that the code names. Filled by one thread, and never changed after the graph of its type is built.
/// </summary>
internal sealed class FlowNode
{
    /// <summary>The maximum length of access paths: a list that is linked to itself has infinitely many.</summary>
    public const int MaxAccessPathLength = 4;

    private readonly int _depth;
    private Dictionary<AccessPathElement, FlowNode>? _children;

    /// <param name="symbol">The field, property, parameter or method; null for a value without a name.</param>
    /// <param name="isExternal">Whether it belongs to an outermost type other than that of the graph.</param>
    /// <param name="role">The role of the symbol that the node represents.</param>
    public FlowNode(ISymbol? symbol = null, bool isExternal = false, FlowNodeRole role = FlowNodeRole.Value)
    {
        Symbol = symbol;
        IsExternal = isExternal;
        Role = role;
    }

    private FlowNode(FlowNode parent, AccessPathElement key)
    {
        Parent = parent;
        Key = key;
        _depth = parent._depth + 1;
    }

    /// <summary>The node that this is a part of; null for a root.</summary>
    public FlowNode? Parent { get; }

    /// <summary>The last element of the access path, which leads from the parent to this part; null for a root.</summary>
    public AccessPathElement? Key { get; }

    /// <summary>The symbol; null for a value without a name.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>Whether the code of another type defines the value, so that it is unknown in this type alone.</summary>
    public bool IsExternal { get; }

    /// <summary>The role of the symbol that the node represents.</summary>
    public FlowNodeRole Role { get; }

    /// <summary>Whether the value is a mutable object with several names: a room or an object derived from it. An unknown one does not count as external to all policies.</summary>
    public bool IsTrackedReference { get; set; }

    /// <summary>Whether the value is a collection of such objects.</summary>
    public bool CarriesTrackedReferences { get; set; }

    /// <summary>Whether the value is of unknown origin: a constant, configuration, another assembly.</summary>
    public bool IsUnknown { get; set; }

    /// <summary>Whether the value is a room that was taken out of a collection.</summary>
    public bool IsUnknownElement { get; set; }

    /// <summary>The tokens that are made here.</summary>
    public HashSet<MintSite> MintSites { get; } = new();

    /// <summary>The functions that are created here: lambdas and method groups.</summary>
    public List<IMethodSymbol> Functions { get; } = new();

    /// <summary>The outgoing edges.</summary>
    public HashSet<FlowEdge> Edges { get; } = new();

    /// <summary>The parts that the code names.</summary>
    public IReadOnlyDictionary<AccessPathElement, FlowNode>? Children => _children;

    /// <summary>The value of a member; null beyond the maximum length of access paths.</summary>
    public FlowNode? Child(ISymbol member) => Child(new AccessPathElement.Member(member));

    /// <summary>An element of a tuple; null beyond the maximum length of access paths.</summary>
    public FlowNode? Child(int position) => Child(new AccessPathElement.TupleElement(position));

    /// <summary>The content of a collection; null beyond the maximum length of access paths.</summary>
    public FlowNode? CollectionElement() => Child(AccessPathElement.CollectionElement.Instance);

    private FlowNode? Child(AccessPathElement key)
    {
        if (_depth >= MaxAccessPathLength)
        {
            return null;
        }

        _children ??= new Dictionary<AccessPathElement, FlowNode>();
        if (!_children.TryGetValue(key, out FlowNode? child))
        {
            _children.Add(key, child = new FlowNode(this, key));
        }

        return child;
    }

    /// <summary>Adds an edge within a function.</summary>
    /// <param name="target">The node that the value flows to.</param>
    /// <param name="at">The operation whose path condition the edge is under; null if it has none.</param>
    /// <param name="killedBy">The later definitions that replace the value; null if there are none.</param>
    public void AddEdge(FlowNode target, IOperation? at = null, IReadOnlyList<IOperation>? killedBy = null)
        => AddEdge(target, FlowEdgeKind.Intraprocedural, label: null, at, killedBy);

    /// <summary>Adds edges in both directions: both nodes are names of one object, so an effect under one name holds under the other.</summary>
    public void AddAliasEdges(FlowNode other)
    {
        AddEdge(other);
        other.AddEdge(this);
    }

    /// <summary>Adds an edge.</summary>
    public void AddEdge(FlowNode target, FlowEdgeKind kind, EdgeLabel? label, IOperation? at = null, IReadOnlyList<IOperation>? killedBy = null)
    {
        if (target != this)
        {
            Edges.Add(new FlowEdge(target, kind, label, at, killedBy));
        }
    }
}
