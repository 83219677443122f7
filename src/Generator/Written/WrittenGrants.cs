using System.Collections.Concurrent;
using GrantGen.Facts;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Generator.Written;

/// <summary>
/// Grants that are written by hand, as they stand in the token: an object of Livekit.Server.Sdk.Dotnet or
/// LiveKit.AspNetCore.ServerSdk, what its initializer sets and what the same function sets later. One object is one claim.
/// </summary>
internal sealed class WrittenGrants : IStatedGrants
{
    private readonly Dictionary<Grant, WrittenValue> _stated = new();
    private readonly ITypeSymbol _type;
    private readonly WrittenObject _object;
    private readonly bool _escapes;
    private readonly Compilation? _compilation;
    private readonly TextSpan _function;
    private readonly WrittenTypes _types;
    private readonly CancellationToken _cancellation;
    private readonly ConcurrentDictionary<string, bool> _setElsewhere = new(StringComparer.Ordinal);

    private WrittenGrants(IOperation origin, ITypeSymbol type, WrittenObject written, WrittenLibrary library, GrantClaim claim, TokenChain? chain, WrittenTypes types, CancellationToken cancellation)
    {
        _type = type;
        _types = types;
        _cancellation = cancellation;
        _object = written;
        _escapes = written.Escapes || IsReachedThroughToken(origin, types, cancellation);
        _compilation = origin.SemanticModel?.Compilation;
        _function = origin.Root().Syntax.Span;
        Syntax = origin.Syntax;
        TypeName = type.Name;
        Library = library;
        Claim = claim;
        Chain = chain;
        StatedKind = chain?.Kind();
        Member = origin.SemanticModel?.GetEnclosingSymbol(origin.Syntax.SpanStart, cancellation)?.Name ?? "";
        foreach (WrittenSet set in written.Sets)
        {
            if (GrantTable.All.FirstOrDefault(grant => grant.Claim == claim && grant.Property == set.Property) is { } grant)
            {
                _stated[grant] = Next(grant, set, origin.SemanticModel, cancellation);
            }
        }
    }

    /// <summary>The creation of the grants, or the lambda that configures them: what a report points at.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>The name of the type of the grants.</summary>
    public string TypeName { get; }

    /// <summary>The library that writes the token.</summary>
    public WrittenLibrary Library { get; }

    /// <summary>The claim of the token that the object becomes.</summary>
    public GrantClaim Claim { get; }

    /// <summary>The name of the member in which the grants are written.</summary>
    public string Member { get; }

    /// <summary>The calls that put the grants into a token; null if none is known, or several are.</summary>
    public TokenChain? Chain { get; }

    /// <summary>Whether all that is said is constant, but for the names of rooms.</summary>
    public bool IsConstant => IsComplete && _stated.All(stated => !stated.Value.IsUnreadable || (stated.Key.Kind == GrantKind.RoomName && stated.Value.IsSure));

    /// <summary>Whether a source is named that the server does not know, and that no policy could name.</summary>
    public bool NamesUnknownSource => _stated.TryGetValue(GrantTable.CanPublishSources, out WrittenValue sources) && sources.NamesUnknownSource;

    /// <summary>Whether everything that is set of the object is known: no other code gets hold of it before the token does.</summary>
    public bool IsComplete => !_escapes && !_object.IsReturned;

    /// <inheritdoc/>
    public bool Joins => Flag(GrantTable.RoomJoin) == true;

    /// <inheritdoc/>
    public int Kind => StatedKind ?? 0;

    /// <inheritdoc/>
    public int? Sources => _stated.TryGetValue(GrantTable.CanPublishSources, out WrittenValue value) && !value.IsUnreadable ? value.Constant as int? : null;

    /// <summary>Whether the token names a room; null if that is not known.</summary>
    public bool? HasRoom
        => _stated.TryGetValue(GrantTable.Room, out WrittenValue room)
            ? room switch
            {
                { IsUnreadable: true, IsSure: false } => null,
                { IsUnreadable: true } => true,
                _ => !string.IsNullOrEmpty(room.Constant as string),
            }
            : IsComplete ? false : null;

    /// <summary>The kind that the token's chain states; null if that is not known. An agent's kind grants what <c>Agent</c> does.</summary>
    private int? StatedKind { get; }

    /// <summary>Reads grants; null if there are none.</summary>
    /// <param name="creationOrLambda">The creation of an object of grants, a local that holds nothing else, or a lambda that is handed one.</param>
    /// <param name="types">The types of the libraries.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static WrittenGrants? Of(IOperation creationOrLambda, WrittenTypes types, CancellationToken cancellation)
    {
        IOperation origin = creationOrLambda;
        while (origin is IConversionOperation or IParenthesizedOperation or IDelegateCreationOperation)
        {
            origin = origin.ChildOperations.First();
        }

        if (origin is ILocalReferenceOperation local && types.GrantsOf(local.Type) is not null)
        {
            origin = WrittenHolder.CreationOf(local, cancellation) ?? origin;
        }

        ITypeSymbol? type = origin switch
        {
            IObjectCreationOperation creation => creation.Type,
            IAnonymousFunctionOperation { Symbol.Parameters: { Length: 1 } parameters } => parameters[0].Type,
            _ => null,
        };

        if (types.GrantsOf(type) is not var (library, claim)
            || WrittenObject.Of(origin, taker => GrantConsumers.KindOf(taker, types, cancellation), cancellation) is not { } written)
        {
            return null;
        }

        IOperation? taker = origin is IAnonymousFunctionOperation
            ? origin.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: { } call } } ? call : null
            : written.Takers.Count == 1 ? written.Takers[0].Parent : null;
        return new WrittenGrants(origin, type!, written, library, claim, TokenChain.Around(taker, types), types, cancellation);
    }

    /// <summary>Whether anything is said of a grant.</summary>
    public bool States(Grant grant) => _stated.ContainsKey(grant);

    /// <summary>Where a grant is set, for the last time if several times; null if it is not stated.</summary>
    public SyntaxNode? SyntaxOf(Grant grant) => _object.Sets.LastOrDefault(set => grant.Claim == Claim && set.Property == grant.Property)?.Syntax;

    /// <summary>
    /// Where a report about a grant stands: the compiler shows while typing what lies within the node that is analysed, so for
    /// a grant that is set later it is the creation's type.
    /// </summary>
    public Location PlaceOf(Grant grant)
        => SyntaxOf(grant) is { } set && Syntax.Span.Contains(set.Span) ? set.GetLocation() : TypeLocation;

    /// <summary>The type that is created, or <c>new</c> where it is not named.</summary>
    public Location TypeLocation => Syntax is BaseObjectCreationExpressionSyntax creation ? WrittenSyntax.TypeLocation(creation) : Syntax.GetLocation();

    /// <summary>The constant text of a room's name; null if it is not stated, or not constant.</summary>
    public string? Text(Grant grant) => _stated.TryGetValue(grant, out WrittenValue value) && !value.IsUnreadable ? value.Constant as string : null;

    /// <inheritdoc/>
    public bool? Flag(Grant grant)
        => grant == GrantTable.DestinationRoom ? States(grant)
            : grant.Kind != GrantKind.Flag || grant.Claim != Claim || IsUnreadable(grant) ? null
            : _stated.TryGetValue(grant, out WrittenValue value) ? value.Constant as bool?
            : Default(grant) as bool?;

    /// <inheritdoc/>
    public bool IsUnreadable(Grant grant)
    {
        if (grant.Claim != Claim)
        {
            return false;
        }

        bool isStated = _stated.TryGetValue(grant, out WrittenValue value);
        return (isStated ? value.IsUnreadable : _escapes) || IsSetElsewhere(grant) || (grant == GrantTable.Agent && StatedKind is null && value.Constant is not true);
    }

    /// <summary>
    /// Whether other code may set a grant of this object: code that got it from the function that makes it, or that reaches into
    /// a token which is not yet written.
    /// </summary>
    private bool IsSetElsewhere(Grant grant)
        => (_object.IsReturned || (Chain is { IsWhole: false } && IsAnyTokenReadBack()))
            && _setElsewhere.GetOrAdd(grant.Property, property => GrantWrites.MaySet(_compilation, property, _type, _types, Syntax.SyntaxTree, _function, _cancellation));

    private bool IsAnyTokenReadBack()
        => _setElsewhere.GetOrAdd(GrantWrites.Claims, _ => GrantWrites.ReadsClaims(_compilation, _types, _cancellation));

    /// <summary>Whether the function sets grants as <c>token.Claims.Video.Room = room</c>: a token hands out what it was given.</summary>
    private static bool IsReachedThroughToken(IOperation origin, WrittenTypes types, CancellationToken cancellation)
    {
        foreach (IOperation operation in origin.Root().Descendants())
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
    private WrittenValue Next(Grant grant, WrittenSet set, SemanticModel? model, CancellationToken cancellation)
    {
        WrittenValue before = _stated.TryGetValue(grant, out WrittenValue value) ? value : new WrittenValue(Default(grant));
        WrittenValue stated = set.Kind switch
        {
            WrittenSetKind.Assign when grant.Kind == GrantKind.Sources => WrittenValue.OfSources(set.Value?.Syntax as ExpressionSyntax, model, cancellation),
            WrittenSetKind.Assign => WrittenValue.Of(set.Value),
            WrittenSetKind.Add when grant.Kind == GrantKind.Sources && !before.IsUnreadable => before.WithSource(WrittenValue.Of(set.Value)),
            _ => WrittenValue.Unreadable,
        };

        if (set.IsSure)
        {
            return stated with { IsSure = true };
        }

        return before with { IsUnreadable = before.IsUnreadable || stated.IsUnreadable || !Equals(before.Constant, stated.Constant) };
    }
}
