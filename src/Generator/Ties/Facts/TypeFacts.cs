using GrantGen.Generator.Calls;
using GrantGen.Generator.Ties.Flow;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Ties.Facts;

/// <summary>A call that needs a permission.</summary>
/// <param name="Operation">The call.</param>
/// <param name="Call">The row of the table.</param>
/// <param name="Source">The source that it publishes from, where it publishes.</param>
/// <param name="Member">The member that it stands in.</param>
/// <param name="Holder">Where its participant is held, or the client that sends the token; null if that is not known.</param>
internal sealed record Use(IOperation Operation, CallFact Call, PublishedSource Source, ISymbol Member, FlowNode? Holder)
{
    /// <summary>The call, as it is written.</summary>
    public SyntaxNode Syntax => Operation.Syntax;
}

/// <summary>A token is made.</summary>
/// <param name="Syntax">The call.</param>
/// <param name="Token">The place of the token.</param>
/// <param name="Member">The member that it stands in.</param>
internal sealed record Mint(SyntaxNode Syntax, FlowNode Token, ISymbol Member);

/// <summary>
/// What was found in the code of an outermost type and the types in it. Filled by one thread.
/// </summary>
internal sealed class TypeFacts
{
    private readonly Dictionary<ISymbol, FlowNode> _named = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(ISymbol, ISymbol), FlowNode> _own = new();
    private readonly List<FlowNode> _unnamed = new();
    private readonly KnownTypes _types;

    /// <param name="outermost">The type.</param>
    /// <param name="types">What the compilation knows.</param>
    public TypeFacts(INamedTypeSymbol outermost, KnownTypes types)
    {
        Outermost = outermost;
        _types = types;
    }

    /// <summary>The type whose code was looked at.</summary>
    public INamedTypeSymbol Outermost { get; }

    /// <summary>The calls that need a permission.</summary>
    public List<Use> Uses { get; } = new();

    /// <summary>The places where tokens are made.</summary>
    public List<Mint> Mints { get; } = new();

    /// <summary>The tokens that a room was connected with.</summary>
    public List<FlowNode> Connected { get; } = new();

    /// <summary>The calls of delegates.</summary>
    public List<Invocation> Invocations { get; } = new();

    /// <summary>All places.</summary>
    public IEnumerable<FlowNode> Nodes => _named.Values.Concat(_unnamed);

    /// <summary>The place of a field, property, event or parameter, or of what a method returns.</summary>
    public FlowNode NodeOf(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (!_named.TryGetValue(symbol, out FlowNode? node))
        {
            bool isElsewhere = !SymbolEqualityComparer.Default.Equals(KnownTypes.OutermostOf(symbol), Outermost);
            _named.Add(symbol, node = new FlowNode(symbol, isElsewhere) { IsShared = IsShared(TypeOf(symbol)) });
        }

        return node;
    }

    /// <summary>An inherited field or property as the code of a derived class sees it on its own object.</summary>
    public FlowNode OwnNodeOf(ISymbol inherited, INamedTypeSymbol type)
    {
        (ISymbol, ISymbol) key = (inherited.OriginalDefinition, type.OriginalDefinition);
        if (!_own.TryGetValue(key, out FlowNode? node))
        {
            Rise rise = new(inherited, type, isOwn: true);
            _own.Add(key, node = NewNode());
            NodeOf(inherited).Link(node, FlowKind.Sink, rise);
            node.Link(NodeOf(inherited), FlowKind.Rise, rise);
        }

        return node;
    }

    /// <summary>A place without a name.</summary>
    public FlowNode NewNode()
    {
        FlowNode node = new();
        _unnamed.Add(node);
        return node;
    }

    /// <inheritdoc cref="KnownTypes.IsShared"/>
    public bool IsShared(ITypeSymbol? type) => _types.IsShared(type);

    /// <summary>
    /// The uses that are to be judged, by place. What is written to a stream that the same type opens is left out: where it was
    /// opened says it all.
    /// </summary>
    public List<Use> UsesToJudge()
    {
        HashSet<string> called = new(Uses.Select(use => use.Call.Method), StringComparer.Ordinal);
        return Uses
            .Where(use => use.Call.Opener is not { } opener || !called.Contains(opener))
            .OrderBy(use => use.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(use => use.Syntax.SpanStart)
            .ToList();
    }

    /// <summary>Members that stand in for others: what an interface or a base class is asked for, this type answers.</summary>
    public void Link(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            ISymbol? overridden = member switch
            {
                IMethodSymbol method => method.OverriddenMethod,
                IPropertySymbol property => property.OverriddenProperty,
                _ => null,
            };

            if (overridden?.IsDeclaredIn(_types.Compilation) == true)
            {
                Link(overridden, member, isOwn: true);
            }
        }

        foreach (ISymbol asked in type.AllInterfaces.Where(one => one.IsDeclaredIn(_types.Compilation)).SelectMany(one => one.GetMembers()))
        {
            if (type.FindImplementationForInterfaceMember(asked) is { } answering && answering.IsDeclaredIn(_types.Compilation))
            {
                Link(asked, answering, isOwn: false);
            }
        }
    }

    /// <param name="asked">The member of the interface or the base class.</param>
    /// <param name="answering">The member that stands in for it.</param>
    /// <param name="isOwn">Whether a base class asks, which does so of its own object as a rule.</param>
    private void Link(ISymbol asked, ISymbol answering, bool isOwn)
    {
        bool isSettable = answering is IPropertySymbol || NodeOf(answering).IsShared;
        Link(answering, asked, isOwn, rises: true, sinks: isSettable);
        if (asked is IMethodSymbol { Parameters: var parameters } && answering is IMethodSymbol { Parameters: var own } && own.Length == parameters.Length)
        {
            for (int i = 0; i < parameters.Length; i++)
            {
                Link(own[i], parameters[i], isOwn, rises: NodeOf(parameters[i]).IsShared, sinks: true);
            }
        }
    }

    private void Link(ISymbol answering, ISymbol asked, bool isOwn, bool rises, bool sinks)
    {
        Rise rise = new(asked, answering.ContainingType, isOwn);
        if (rises)
        {
            NodeOf(answering).Link(NodeOf(asked), FlowKind.Rise, rise);
        }

        if (sinks)
        {
            NodeOf(asked).Link(NodeOf(answering), FlowKind.Sink, rise);
        }
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };
}
