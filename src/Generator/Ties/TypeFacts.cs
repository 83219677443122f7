using System.Collections.Concurrent;
using GrantGen.Generator.Calls;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Ties;

/// <summary>A call that needs a permission.</summary>
/// <param name="Syntax">The call.</param>
/// <param name="Call">The row of the table.</param>
/// <param name="Source">The source that it publishes from, where it publishes.</param>
/// <param name="Member">The member that it stands in.</param>
/// <param name="Participant">Where its participant is held; null if that is not known.</param>
internal sealed record Use(SyntaxNode Syntax, CallFact Call, PublishedSource Source, ISymbol Member, FlowNode? Participant);

/// <summary>A call of a policy's factory.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Member">The member that it stands in.</param>
internal sealed record Mint(INamedTypeSymbol Policy, ISymbol Member);

/// <summary>
/// What was found in the code of an outermost type and the types in it, block by block; blocks may come from several threads.
/// </summary>
internal sealed class TypeFacts
{
    private readonly object _gate = new();
    private readonly Dictionary<ISymbol, FlowNode> _nodes = new(SymbolEqualityComparer.Default);
    private readonly List<FlowNode> _unnamed = new();

    /// <param name="hasUses">Whether the types hold a name of a permission-bound method at all.</param>
    public TypeFacts(bool hasUses) => HasUses = hasUses;

    /// <summary>Whether the types hold a name of a permission-bound method at all: without one there is nothing to collect.</summary>
    public bool HasUses { get; }

    public ConcurrentBag<Use> Uses { get; } = new();

    public ConcurrentBag<Mint> Mints { get; } = new();

    /// <summary>Held while a block's facts are added: nodes of fields and methods are shared between blocks.</summary>
    public object Gate => _gate;

    /// <summary>The node of a field, property, parameter, or of what a method returns.</summary>
    public FlowNode NodeOf(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (!_nodes.TryGetValue(symbol, out FlowNode? node))
        {
            _nodes.Add(symbol, node = new FlowNode());
        }

        return node;
    }

    /// <summary>A node without a name.</summary>
    public FlowNode NewNode()
    {
        FlowNode node = new();
        _unnamed.Add(node);
        return node;
    }

    /// <summary>Works out what can be where.</summary>
    public void Solve() => FlowNode.Solve(_nodes.Values.Concat(_unnamed));
}
