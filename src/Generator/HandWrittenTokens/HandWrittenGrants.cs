using System.Collections.Concurrent;
using GrantGen.Facts;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>
/// Grants that are written by hand, as they stand in the token: an object of Livekit.Server.Sdk.Dotnet or
/// LiveKit.AspNetCore.ServerSdk, what its initializer sets and what the same function sets later. One object is one claim.
/// </summary>
internal sealed class HandWrittenGrants : IStatedGrants
{
    private readonly Dictionary<Grant, GrantValue> _stated = new();
    private readonly ITypeSymbol _type;
    private readonly ObjectPropertySet _object;
    private readonly bool _escapes;
    private readonly Compilation? _compilation;
    private readonly TextSpan _function;
    private readonly TokenLibraryTypes _types;
    private readonly CancellationToken _cancellation;
    private readonly ConcurrentDictionary<string, bool> _setElsewhere = new(StringComparer.Ordinal);

    private HandWrittenGrants(IOperation origin, ITypeSymbol type, ObjectPropertySet written, TokenLibrary library, GrantClaim claim, TokenBuilderChain? chain, TokenLibraryTypes types, CancellationToken cancellation)
    {
        _type = type;
        _types = types;
        _cancellation = cancellation;
        _object = written;
        _escapes = written.Escapes || IsAliasedThroughToken(origin, types, cancellation);
        _compilation = origin.SemanticModel?.Compilation;
        _function = origin.GetRoot().Syntax.Span;
        Syntax = origin.Syntax;
        TypeName = type.Name;
        Library = library;
        Claim = claim;
        Chain = chain;
        StatedKind = chain?.Kind();
        Member = origin.SemanticModel?.GetEnclosingSymbol(origin.Syntax.SpanStart, cancellation)?.Name ?? "";
        foreach (PropertyWrite set in written.Writes)
        {
            if (GrantTable.All.FirstOrDefault(grant => grant.Claim == claim && grant.Property == set.Property) is { } grant)
            {
                _stated[grant] = Transfer(grant, set, origin.SemanticModel, cancellation);
            }
        }
    }

    /// <summary>The creation of the grants, or the lambda that configures them: what a report points at.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>The name of the type of the grants.</summary>
    public string TypeName { get; }

    /// <summary>The library that writes the token.</summary>
    public TokenLibrary Library { get; }

    /// <summary>The claim of the token that the object becomes.</summary>
    public GrantClaim Claim { get; }

    /// <summary>The name of the member in which the grants are written.</summary>
    public string Member { get; }

    /// <summary>The calls that put the grants into a token; null if none is known, or several are.</summary>
    public TokenBuilderChain? Chain { get; }

    /// <summary>Whether all that is said is constant, but for the names of rooms.</summary>
    public bool IsConstant => IsComplete && _stated.All(stated => !stated.Value.IsUnknown || (stated.Key.Kind == GrantKind.RoomName && stated.Value.IsUnconditional));

    /// <summary>Whether a source is named that the server does not know, and that no policy could name.</summary>
    public bool NamesUnknownSource => _stated.TryGetValue(GrantTable.CanPublishSources, out GrantValue sources) && sources.NamesUnknownSource;

    /// <summary>Whether everything that is set of the object is known: no other code gets hold of it before the token does.</summary>
    public bool IsComplete => !_escapes && !_object.IsReturned;

    /// <inheritdoc/>
    public bool Joins => Flag(GrantTable.RoomJoin) == true;

    /// <inheritdoc/>
    public int Kind => StatedKind ?? 0;

    /// <inheritdoc/>
    public int? Sources => _stated.TryGetValue(GrantTable.CanPublishSources, out GrantValue value) && !value.IsUnknown ? value.Constant as int? : null;

    /// <summary>Whether the token names a room; null if that is not known.</summary>
    public bool? HasRoom
        => _stated.TryGetValue(GrantTable.Room, out GrantValue room)
            ? room switch
            {
                { IsUnknown: true, IsUnconditional: false } => null,
                { IsUnknown: true } => true,
                _ => !string.IsNullOrEmpty(room.Constant as string),
            }
            : IsComplete ? false : null;

    /// <summary>The kind that the token's chain states; null if that is not known. An agent's kind grants what <c>Agent</c> does.</summary>
    private int? StatedKind { get; }

    /// <summary>Reads grants; null if there are none.</summary>
    /// <param name="creationOrLambda">The creation of an object of grants, a local that holds nothing else, or a lambda that is handed one.</param>
    /// <param name="types">The types of the libraries.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static HandWrittenGrants? Of(IOperation creationOrLambda, TokenLibraryTypes types, CancellationToken cancellation)
    {
        IOperation origin = creationOrLambda;
        while (origin is IConversionOperation or IParenthesizedOperation or IDelegateCreationOperation)
        {
            origin = origin.ChildOperations.First();
        }

        if (origin is ILocalReferenceOperation local && types.GrantsOf(local.Type) is not null)
        {
            origin = AllocationFlow.CreationOf(local, cancellation) ?? origin;
        }

        ITypeSymbol? type = origin switch
        {
            IObjectCreationOperation creation => creation.Type,
            IAnonymousFunctionOperation { Symbol.Parameters: { Length: 1 } parameters } => parameters[0].Type,
            _ => null,
        };

        if (types.GrantsOf(type) is not var (library, claim)
            || ObjectPropertySet.Of(origin, consumer => GrantConsumers.KindOf(consumer, types, cancellation), cancellation) is not { } written)
        {
            return null;
        }

        IOperation? consumer = origin is IAnonymousFunctionOperation
            ? origin.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: { } call } } ? call : null
            : written.Consumers.Count == 1 ? written.Consumers[0].Parent : null;
        return new HandWrittenGrants(origin, type!, written, library, claim, TokenBuilderChain.TryGetEnclosing(consumer, types), types, cancellation);
    }

    /// <summary>Whether anything is said of a grant.</summary>
    public bool States(Grant grant) => _stated.ContainsKey(grant);

    /// <summary>Where a grant is set, for the last time if several times; null if it is not stated.</summary>
    public SyntaxNode? SyntaxOf(Grant grant) => _object.Writes.LastOrDefault(set => grant.Claim == Claim && set.Property == grant.Property)?.Syntax;

    /// <summary>
    /// Where a report about a grant stands: the compiler shows while typing what lies within the node that is analysed, so for
    /// a grant that is set later it is the creation's type.
    /// </summary>
    public Location PlaceOf(Grant grant)
        => SyntaxOf(grant) is { } set && Syntax.Span.Contains(set.Span) ? set.GetLocation() : TypeLocation;

    /// <summary>The type that is created, or <c>new</c> where it is not named.</summary>
    public Location TypeLocation => Syntax is BaseObjectCreationExpressionSyntax creation ? SyntaxNames.TypeLocation(creation) : Syntax.GetLocation();

    /// <summary>The constant text of a room's name; null if it is not stated, or not constant.</summary>
    public string? Text(Grant grant) => _stated.TryGetValue(grant, out GrantValue value) && !value.IsUnknown ? value.Constant as string : null;

    /// <inheritdoc/>
    public bool? Flag(Grant grant)
        => grant == GrantTable.DestinationRoom ? States(grant)
            : grant.Kind != GrantKind.Flag || grant.Claim != Claim || IsUnreadable(grant) ? null
            : _stated.TryGetValue(grant, out GrantValue value) ? value.Constant as bool?
            : Default(grant) as bool?;

    /// <inheritdoc/>
    public bool IsUnreadable(Grant grant)
    {
        if (grant.Claim != Claim)
        {
            return false;
        }

        bool isStated = _stated.TryGetValue(grant, out GrantValue value);
        return (isStated ? value.IsUnknown : _escapes) || IsAssignedOutside(grant) || (grant == GrantTable.Agent && StatedKind is null && value.Constant is not true);
    }

    /// <summary>
    /// Whether other code may set a grant of this object: code that got it from the function that makes it, or that reaches into
    /// a token which is not yet written.
    /// </summary>
    private bool IsAssignedOutside(Grant grant)
        => (_object.IsReturned || (Chain is { IsComplete: false } && IsAnyTokenReadBack()))
            && _setElsewhere.GetOrAdd(grant.Property, property => GrantWrites.MaySet(_compilation, property, _type, _types, Syntax.SyntaxTree, _function, _cancellation));

    private bool IsAnyTokenReadBack()
        => _setElsewhere.GetOrAdd(GrantWrites.Claims, _ => GrantWrites.ReadsClaims(_compilation, _types, _cancellation));

    /// <summary>Whether the function sets grants as <c>token.Claims.Video.Room = room</c>: a token hands out what it was given.</summary>
    private static bool IsAliasedThroughToken(IOperation origin, TokenLibraryTypes types, CancellationToken cancellation)
    {
        foreach (IOperation operation in origin.GetRoot().Descendants())
        {
            cancellation.ThrowIfCancellationRequested();
            if (operation is IPropertyReferenceOperation { Property: { Name: "Claims", ContainingType: { } type } } && types.IsToken(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// What the library writes for a grant that is not stated: Livekit.Server.Sdk.Dotnet's flags are no nullable ones (LivekitApi/Grants.cs).
    /// Of a grant that the library does not know, and of one that may be null, it writes nothing.
    /// </summary>
    private object? Default(Grant grant)
        => !_type.GetMembers(grant.Property).Any(member => member is IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean })
            ? null
            : grant == GrantTable.CanPublish || grant == GrantTable.CanSubscribe || grant == GrantTable.CanPublishData;

    /// <summary>What is known of a grant after one more line.</summary>
    private GrantValue Transfer(Grant grant, PropertyWrite set, SemanticModel? model, CancellationToken cancellation)
    {
        GrantValue before = _stated.TryGetValue(grant, out GrantValue value) ? value : new GrantValue(Default(grant));
        GrantValue stated = set.Kind switch
        {
            PropertyWriteKind.Assign when grant.Kind == GrantKind.Sources => GrantValue.OfSources(set.Value?.Syntax as ExpressionSyntax, model, cancellation),
            PropertyWriteKind.Assign => GrantValue.Of(set.Value),
            PropertyWriteKind.Add when grant.Kind == GrantKind.Sources && !before.IsUnknown => before.WithSource(GrantValue.Of(set.Value)),
            _ => GrantValue.Unknown,
        };

        if (set.IsUnconditional)
        {
            return stated with { IsUnconditional = true };
        }

        return before with { IsUnknown = before.IsUnknown || stated.IsUnknown || !Equals(before.Constant, stated.Constant) };
    }
}
