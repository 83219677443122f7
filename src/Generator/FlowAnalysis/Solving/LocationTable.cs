using GrantGen.Generator.FlowAnalysis.Graph;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <summary>The locations of some graphs.</summary>
internal sealed partial class LocationTable
{
    private readonly Dictionary<FlowNode, Location> _locations = new();
    private readonly Dictionary<ISymbol, Location>[] _named =
    {
        new(SymbolEqualityComparer.Default), new(SymbolEqualityComparer.Default), new(SymbolEqualityComparer.Default), new(SymbolEqualityComparer.Default),
    };

    public LocationTable(IEnumerable<TypeFlowGraph> graphs)
    {
        List<Location> all = new();
        foreach (FlowNode node in graphs.SelectMany(graph => graph.Nodes))
        {
            Register(node, all);
        }

        foreach (Location location in all)
        {
            foreach (FlowNode node in location.Nodes)
            {
                foreach (FlowEdge edge in node.Edges)
                {
                    GetOrAdd(edge.Target).Incoming.Add(new LocationEdge(location, edge.Kind, edge.Label, edge.At, edge.KilledBy));
                }
            }
        }

        All = all;
    }

    /// <summary>The locations of all nodes.</summary>
    public IReadOnlyList<Location> All { get; }

    /// <summary>The location of a node.</summary>
    public Location GetOrAdd(FlowNode node)
    {
        if (!_locations.TryGetValue(node, out Location? location))
        {
            location = node.Parent is { } parent ? GetOrAdd(parent).Child(node.Key!)!
                : node.Symbol is { } symbol ? OfSymbol(symbol, node.Role)
                : new Location(node.Role == FlowNodeRole.Heap);
            _locations.Add(node, location);
        }

        return location;
    }

    /// <summary>The location of a parameter, or of the result of a function.</summary>
    public Location GetOrAdd(ISymbol symbol) => OfSymbol(symbol.OriginalDefinition, FlowNodeRole.Value);

    private Location OfSymbol(ISymbol symbol, FlowNodeRole role)
    {
        if (!_named[(int)role].TryGetValue(symbol, out Location? location))
        {
            _named[(int)role].Add(symbol, location = new Location(role == FlowNodeRole.Heap));
        }

        return location;
    }

    private void Register(FlowNode root, List<Location> all)
    {
        Stack<FlowNode> open = new();
        open.Push(root);
        while (open.Count > 0)
        {
            FlowNode node = open.Pop();
            Location location = GetOrAdd(node);
            if (location.Nodes.Count == 0)
            {
                all.Add(location);
            }

            location.Nodes.Add(node);
            foreach (FlowNode child in node.Children?.Values ?? Enumerable.Empty<FlowNode>())
            {
                open.Push(child);
            }
        }
    }
}
