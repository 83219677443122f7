using GrantGen.Generator.FlowAnalysis.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Ties.Flow;

/// <summary>
/// A place that can hold a token, a room, or something that holds them: a variable, a field, a parameter, what a method returns,
/// a new object. What is at a place when the program runs is worked out by <see cref="FlowSolver"/>.
/// </summary>
internal sealed class FlowNode
{
    /// <summary>Parts of parts: a list that is linked to itself has no end of them.</summary>
    private const int MaxDepth = 3;

    private readonly int _depth;
    private Dictionary<object, FlowNode>? _parts;

    /// <param name="symbol">What the place is called; null for a value without a name.</param>
    /// <param name="isElsewhere">Whether it belongs to another outermost type than the one that is looked at.</param>
    public FlowNode(ISymbol? symbol = null, bool isElsewhere = false)
    {
        Symbol = symbol;
        IsElsewhere = isElsewhere;
        IsStorage = symbol is IFieldSymbol or IPropertySymbol or IEventSymbol || IsOfPrimaryConstructor(symbol);
    }

    private FlowNode(FlowNode whole)
    {
        Whole = whole;
        _depth = whole._depth + 1;
    }

    /// <summary>What this is a part of; null for a place of its own.</summary>
    public FlowNode? Whole { get; }

    /// <summary>What the place is called; null for a value without a name.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>Whether the code of another type says what is here: in one type alone that is not known.</summary>
    public bool IsElsewhere { get; }

    /// <summary>Whether the place is for a thing that may change and has several names, a room or what hangs on it: of such a one elsewhere nothing is known, rather than that it is not a policy's.</summary>
    public bool IsShared { get; set; }

    /// <summary>Whether something is here that comes from elsewhere for good: a constant, configuration, another assembly.</summary>
    public bool IsForeign { get; set; }

    /// <summary>The tokens that are made here.</summary>
    public HashSet<MintSite> MintSites { get; } = new();

    /// <summary>The functions that are written here: lambdas, and methods that are handed on.</summary>
    public List<IMethodSymbol> Functions { get; } = new();

    /// <summary>Where the value that is here can go.</summary>
    public HashSet<FlowEdge> Edges { get; } = new();

    /// <summary>The parts of the value: elements of a tuple by position, properties of a data object by symbol.</summary>
    public IReadOnlyDictionary<object, FlowNode>? Parts => _parts;

    /// <summary>
    /// Whether what one call leaves here another finds: a field, a property, a parameter that is a field in truth. What came in
    /// with a call then goes out with any other.
    /// </summary>
    public bool IsStorage { get; }

    /// <summary>A part of the value; null beyond the depth that is followed.</summary>
    public FlowNode? Part(object key)
    {
        if (_depth >= MaxDepth)
        {
            return null;
        }

        _parts ??= new Dictionary<object, FlowNode>(PartKeys.Instance);
        if (!_parts.TryGetValue(key, out FlowNode? part))
        {
            _parts.Add(key, part = new FlowNode(this));
        }

        return part;
    }

    /// <summary>What is here can come to be there.</summary>
    public void FlowsTo(FlowNode target) => Link(target, FlowKind.Within, call: null);

    /// <summary>Both are names of one thing: what happens to it under one name holds under the other.</summary>
    public void IsSameAs(FlowNode other)
    {
        FlowsTo(other);
        other.FlowsTo(this);
    }

    /// <summary>Adds an edge; false if it is there already.</summary>
    public bool Link(FlowNode target, FlowKind kind, object? call) => target != this && Edges.Add(new FlowEdge(target, kind, call));

    private static bool IsOfPrimaryConstructor(ISymbol? symbol)
        => symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: { Length: > 0 } declarations } }
            && declarations[0].GetSyntax() is TypeDeclarationSyntax;

    /// <summary>Symbols are compared as Roslyn does, positions as numbers.</summary>
    private sealed class PartKeys : IEqualityComparer<object>
    {
        public static readonly PartKeys Instance = new();

        bool IEqualityComparer<object>.Equals(object? x, object? y)
            => x is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, y as ISymbol) : Equals(x, y);

        int IEqualityComparer<object>.GetHashCode(object key)
            => key is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : key.GetHashCode();
    }
}

/// <summary>How a value goes from one place to another.</summary>
internal enum FlowKind
{
    /// <summary>Within a function, or through a field.</summary>
    Within,

    /// <summary>Into a function with a call of it.</summary>
    Enter,

    /// <summary>Out of a function with the call that entered it.</summary>
    Leave,

    /// <summary>From what one type answers to what a base class or an interface asks, with the <see cref="Flow.Rise"/>.</summary>
    Rise,

    /// <summary>From what is asked to what one type answers: whatever another type answered does not come down there.</summary>
    Sink,
}

/// <summary>A way of a value.</summary>
/// <param name="Target">Where it goes.</param>
/// <param name="Kind">How.</param>
/// <param name="Call">The call, for a way into a function or out of it; the <see cref="Rise"/>, for one between a type and what it derives from.</param>
internal readonly record struct FlowEdge(FlowNode Target, FlowKind Kind, object? Call);
