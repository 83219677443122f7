using GrantGen.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>Grants in a token that is made with a JWT library, or signed by hand. A grant that is not stated has the server's default.</summary>
internal sealed class JwtGrants : HandWrittenGrants
{
    private readonly JsonShape _shape;
    private readonly Compilation? _compilation;
    private readonly bool _isPerCall;
    private readonly CancellationToken _cancellationToken;

    private JwtGrants(JsonShape shape, IOperation origin, GrantClaim claim, bool isPerCall, CancellationToken cancellationToken)
        : base(origin, claim.ToWireName() + " claim", TokenLibrary.Jwt, claim, cancellationToken)
    {
        _shape = shape;
        _isPerCall = isPerCall;
        _compilation = origin.SemanticModel?.Compilation;
        _cancellationToken = cancellationToken;
        foreach (JsonMember member in shape.Members)
        {
            if (GrantNames.Find(member.Name, claim) is { } grant)
            {
                Stated[grant] = Transfer(grant, member);
            }
        }
    }

    /// <summary>The object that becomes the claim.</summary>
    public JsonShape Shape => _shape;

    /// <inheritdoc/>
    public override bool IsComplete => _shape is { IsComplete: true, IsShared: false };

    /// <inheritdoc/>
    public override Location TypeLocation => Syntax is BaseObjectCreationExpressionSyntax creation ? SyntaxNames.TypeLocation(creation) : _shape.Location;

    /// <inheritdoc/>
    protected override bool Escapes => !_shape.IsComplete;

    /// <summary>The kind is a claim beside the grants, and other code can write the payload.</summary>
    protected override int? StatedKind => null;

    /// <summary>Reads the object of a claim; null if it is not one of LiveKit's.</summary>
    /// <param name="shape">The object.</param>
    /// <param name="origin">The expression for reports, if the object itself is not an expression.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="isPerCall">Whether writes of a helper's callers are left out, because the caller's object is a separate mint site.</param>
    public static JwtGrants? TryCreate(JsonShape shape, IOperation origin, GrantClaim claim, CancellationToken cancellationToken, bool isPerCall = false)
        => shape.Kind == JsonKind.Object && (claim != GrantClaim.Video || GrantNames.HasEvidence(shape))
            ? new JwtGrants(shape, shape.Operation ?? origin, claim, isPerCall, cancellationToken)
            : null;

    /// <summary>Reads a mint site: the object of a <c>video</c> claim from where it is created, or a JSON text with it; null if it is not one of LiveKit's.</summary>
    public static JwtGrants? TryCreate(IOperation creation, CancellationToken cancellationToken)
    {
        JsonShape shape = JsonReader.ReadCreated(creation, SerializationContext.Find(creation, cancellationToken), cancellationToken);
        shape = shape is { Kind: JsonKind.String, Content: { } content } ? content.Find("video")?.Value ?? content : shape;
        return TryCreate(shape, creation, GrantClaim.Video, cancellationToken, isPerCall: true);
    }

    /// <summary>Whether a value can be grants, by the names of its members.</summary>
    public static bool MayBe(IOperation value) => value switch
    {
        IAnonymousObjectCreationOperation { Type: { } type } => type.GetMembers()
            .Any(member => member is IPropertySymbol && GrantNames.IsDistinctive(member.Name)),
        IObjectCreationOperation { Type: { } type } when type.IsJsonDictionary() => true,
        IObjectCreationOperation { Type: INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type } => OwnProperties.GetProperties(type)
            .Any(property => GrantNames.IsDistinctive(OwnProperties.GetWireName(property, JsonNaming.Declared))),
        { Type.SpecialType: SpecialType.System_String } => JsonTextSource.GetParts(value).Any(part => JsonTextSource.GetText(part)?.IndexOf('{') >= 0),
        _ => false,
    };

    /// <inheritdoc/>
    public override SyntaxNode? SyntaxOf(Grant grant) => null;

    /// <inheritdoc/>
    public override Location GetLocation(Grant grant) => _shape.Find(grant.WireName)?.Location ?? TypeLocation;

    /// <summary>Whether another function writes a grant into an object that this one returns.</summary>
    protected override bool IsAssignedOutside(Grant grant)
        => _shape.IsShared && _compilation is not null && KeyWrites.MayWrite(_compilation, grant, Syntax, _isPerCall, _cancellationToken);

    /// <inheritdoc/>
    protected override object? Default(Grant grant) => null;

    private GrantValue Transfer(Grant grant, JsonMember member)
    {
        GrantValue before = Stated.TryGetValue(grant, out GrantValue value) ? value : new GrantValue(null);
        GrantValue stated = member.Value switch
        {
            { Kind: JsonKind.Null } => new GrantValue(null),
            { Kind: JsonKind.Array } sources when grant.Kind == GrantKind.Sources => OfSources(sources),
            { Kind: JsonKind.Boolean, Constant: bool flag } when grant.Kind == GrantKind.Flag => new GrantValue(flag),
            { Kind: JsonKind.String, Constant: string text } when grant.Kind == GrantKind.RoomName => new GrantValue(text),
            _ => GrantValue.Unknown,
        };
        return member.IsUnconditional
            ? stated with { IsUnconditional = true }
            : before with { IsUnknown = before.IsUnknown || stated.IsUnknown || !Equals(before.Constant, stated.Constant) };
    }

    private static GrantValue OfSources(JsonShape list)
    {
        GrantValue sources = list.IsComplete ? new GrantValue(null, IsEmptyList: true) : GrantValue.Unknown;
        foreach (JsonShape element in list.Elements)
        {
            sources = sources.WithSource(element.Constant is string name ? new GrantValue(name) : GrantValue.Unknown);
        }

        return sources;
    }
}
