using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <content>
/// The edges of locations: their own, and those of the locations that they are parts of. A shared object is one object under two names, so a value
/// that is stored in a part under one name flows to the other name, also against the edge.
/// </content>
internal sealed partial class LocationTable
{
    /// <summary>The edges along which a value leaves a location.</summary>
    public IEnumerable<LocationEdge> SuccessorsOf(Location location)
    {
        foreach ((Location whole, List<AccessPathElement> path) in WholesOf(location))
        {
            foreach (LocationEdge edge in OutgoingOf(whole))
            {
                if (PartOf(edge.Other, path) is { } target)
                {
                    yield return edge with { Other = target };
                }
            }

            foreach (LocationEdge edge in path.Count > 0 ? whole.Incoming.ToArray() : Array.Empty<LocationEdge>())
            {
                if (IsInvertible(whole, edge, path) && PartOf(edge.Other, path) is { } target)
                {
                    yield return edge with { Other = target, Kind = Inverse(edge.Kind) };
                }
            }
        }
    }

    /// <summary>The edges along which a value reaches a location: the same edges, seen from their targets.</summary>
    public IEnumerable<LocationEdge> PredecessorsOf(Location location)
    {
        foreach ((Location whole, List<AccessPathElement> path) in WholesOf(location))
        {
            foreach (LocationEdge edge in whole.Incoming)
            {
                if (PartOf(edge.Other, path) is { } source)
                {
                    yield return edge with { Other = source };
                }
            }

            foreach (LocationEdge edge in path.Count > 0 ? OutgoingOf(whole) : Array.Empty<LocationEdge>())
            {
                if (IsInvertible(whole, edge, path) && PartOf(edge.Other, path) is { } source)
                {
                    yield return edge with { Other = source, Kind = Inverse(edge.Kind) };
                }
            }
        }
    }

    private static IEnumerable<(Location Whole, List<AccessPathElement> Path)> WholesOf(Location location)
    {
        // The path from the whole to the part, stored from its end.
        List<AccessPathElement> path = new();
        for (Location? whole = location; whole is not null; whole = whole.Parent)
        {
            yield return (whole, path);
            if (whole.Key is { } key)
            {
                path.Add(key);
            }
        }
    }

    private IEnumerable<LocationEdge> OutgoingOf(Location location)
        => location.Nodes.SelectMany(node => node.Edges).Select(edge => new LocationEdge(GetOrAdd(edge.Target), edge.Kind, edge.Label, edge.At, edge.KilledBy))
            .Concat(location.Derived.ToArray());

    /// <summary>An element of a tuple is copied, unless it is a mutable object.</summary>
    private static bool IsInvertible(Location whole, LocationEdge edge, List<AccessPathElement> path)
        => path[path.Count - 1] is var key && (key is not AccessPathElement.TupleElement || whole.HasTrackedChild(key) || edge.Other.HasTrackedChild(key));

    private static Location? PartOf(Location whole, List<AccessPathElement> path)
    {
        Location? part = whole;
        for (int i = path.Count - 1; i >= 0 && part is not null; i--)
        {
            part = part.Child(path[i]);
        }

        return part;
    }

    private static FlowEdgeKind Inverse(FlowEdgeKind kind) => kind switch
    {
        FlowEdgeKind.Call => FlowEdgeKind.Return,
        FlowEdgeKind.Return => FlowEdgeKind.Call,
        FlowEdgeKind.ToBaseMember => FlowEdgeKind.ToOverride,
        FlowEdgeKind.ToOverride => FlowEdgeKind.ToBaseMember,
        FlowEdgeKind.HeapStore => FlowEdgeKind.HeapLoad,
        FlowEdgeKind.HeapLoad => FlowEdgeKind.HeapStore,
        FlowEdgeKind.Merge or FlowEdgeKind.ElementStore => FlowEdgeKind.MergeBack,
        FlowEdgeKind.MergeBack => FlowEdgeKind.Merge,
        _ => FlowEdgeKind.Intraprocedural,
    };
}
