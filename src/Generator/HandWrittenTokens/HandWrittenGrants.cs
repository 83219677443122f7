using GrantGen.Facts;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>Hand-written grants, as they are in the token. One object is one claim.</summary>
internal abstract class HandWrittenGrants : IStatedGrants
{
    /// <param name="origin">The creation of the grants, or the lambda that configures them.</param>
    /// <param name="typeName">The name of the grants in messages.</param>
    /// <param name="library">The library that writes the token.</param>
    /// <param name="claim">The claim of the token that the object becomes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected HandWrittenGrants(IOperation origin, string typeName, TokenLibrary library, GrantClaim claim, CancellationToken cancellationToken)
    {
        Syntax = origin.Syntax;
        TypeName = typeName;
        Library = library;
        Claim = claim;
        CancellationToken = cancellationToken;
        Member = origin.SemanticModel?.GetEnclosingSymbol(origin.Syntax.SpanStart, cancellationToken)?.Name ?? "";
    }

    /// <summary>The creation of the grants, or the lambda that configures them: the node of reports.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>The name of the grants in messages: the name of their type.</summary>
    public string TypeName { get; }

    /// <summary>The library that writes the token.</summary>
    public TokenLibrary Library { get; }

    /// <summary>The claim of the token that the object becomes.</summary>
    public GrantClaim Claim { get; }

    /// <summary>The name of the member in which the grants are written.</summary>
    public string Member { get; }

    /// <summary>The calls that put the grants into a token; null if none is known, or several are.</summary>
    public virtual TokenBuilderChain? Chain => null;

    /// <summary>The calls of the function on the token to which the grants are added; none if it is unknown.</summary>
    public virtual IReadOnlyList<IInvocationOperation> TokenCalls => Array.Empty<IInvocationOperation>();

    /// <summary>The <c>video</c> grants of the token that the object is put into; null if they are not known.</summary>
    public virtual HandWrittenGrants? VideoOfToken => null;

    /// <summary>Stops the work.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Whether every write to the object is known: no other code receives it before the token does.</summary>
    public abstract bool IsComplete { get; }

    /// <summary>Whether all values are constant, except for the names of rooms.</summary>
    public bool IsConstant
        => IsComplete && Stated.All(stated => !stated.Value.IsUnknown || (stated.Key.Kind == GrantKind.RoomName && stated.Value.IsUnconditional));

    /// <summary>Whether a source is named that the server does not know, and that no policy could name.</summary>
    public bool NamesUnknownSource => Stated.TryGetValue(GrantTable.CanPublishSources, out GrantValue sources) && sources.NamesUnknownSource;

    /// <summary>Whether the list of sources is empty, which means every source on the wire.</summary>
    public bool HasEmptySources
        => Stated.TryGetValue(GrantTable.CanPublishSources, out GrantValue sources) && sources is { IsEmptyList: true, IsUnknown: false };

    /// <inheritdoc/>
    public bool JoinsRoom => Flag(GrantTable.RoomJoin) == true;

    /// <inheritdoc/>
    public int Kind => StatedKind ?? 0;

    /// <inheritdoc/>
    public int? Sources => Stated.TryGetValue(GrantTable.CanPublishSources, out GrantValue value) && !value.IsUnknown ? value.Constant as int? : null;

    /// <summary>Whether the token names a room; null if that is unknown.</summary>
    public bool? HasRoom
        => Stated.TryGetValue(GrantTable.Room, out GrantValue room)
            ? room switch
            {
                { IsUnknown: true, IsUnconditional: false } => null,
                { IsUnknown: true } => true,
                _ => !string.IsNullOrEmpty(room.Constant as string),
            }
            : IsComplete ? false : null;

    /// <summary>The type that is created, or <c>new</c> where it is not named.</summary>
    public abstract Location TypeLocation { get; }

    /// <summary>The values of the grants that are set.</summary>
    protected Dictionary<Grant, GrantValue> Stated { get; } = new();

    /// <summary>Whether code that is not analyzed receives the object and might set more of its properties.</summary>
    protected abstract bool Escapes { get; }

    /// <summary>The kind in the token; null if it is unknown. An agent's kind grants the same as <c>Agent</c>.</summary>
    protected abstract int? StatedKind { get; }

    /// <summary>Whether a grant is set.</summary>
    public bool States(Grant grant) => Stated.ContainsKey(grant);

    /// <summary>The syntax that sets a grant, the last one if there are several; null if the grant is not stated.</summary>
    public abstract SyntaxNode? SyntaxOf(Grant grant);

    /// <summary>The location of reports on a grant: the syntax that sets it, or the created type.</summary>
    public abstract Location GetLocation(Grant grant);

    /// <summary>The constant value of a room's name; null if it is not stated, or not constant.</summary>
    public string? Text(Grant grant) => Stated.TryGetValue(grant, out GrantValue value) && !value.IsUnknown ? value.Constant as string : null;

    /// <inheritdoc/>
    public bool? Flag(Grant grant)
        => grant == GrantTable.DestinationRoom ? States(grant)
            : grant.Kind != GrantKind.Flag || grant.Claim != Claim || IsUnresolved(grant) ? null
            : Stated.TryGetValue(grant, out GrantValue value) ? value.Constant as bool?
            : Default(grant) as bool?;

    /// <inheritdoc/>
    public bool IsUnresolved(Grant grant)
    {
        if (grant.Claim != Claim)
        {
            return false;
        }

        bool isStated = Stated.TryGetValue(grant, out GrantValue value);
        return (isStated ? value.IsUnknown : Escapes) || IsAssignedOutside(grant)
            || (grant == GrantTable.Agent && StatedKind is null && value.Constant is not true);
    }

    /// <summary>Whether code outside the function that creates the object can set its grant.</summary>
    protected abstract bool IsAssignedOutside(Grant grant);

    /// <summary>The value in the token for a grant that is not stated; null if it is left out.</summary>
    protected abstract object? Default(Grant grant);
}
