using System.Runtime.CompilerServices;
using GrantGen.Facts;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>
/// The tokens of one file that are created with a JWT library, or signed by hand. A <c>video</c> claim alone is not one of LiveKit's: its
/// value must have the name of a grant.
/// </summary>
internal sealed class JwtTokens
{
    private const string Video = "video";

    private static readonly int[] s_grantWords = IdentifierIndex.HashesOf(GrantNames.Identifiers);

    private static readonly int[] s_fileWords = IdentifierIndex.HashesOf(new[] { Video, "Video", "videoGrant", "videoGrants", "video_grant", "video_grants", JwtTypes.SecurityToken, JwtTypes.Payload, JwtTypes.Descriptor });

    private static readonly ConditionalWeakTable<SemanticModel, JwtTokens> s_ofModel = new();

    private static readonly ConditionalWeakTable<Compilation, object> s_mayBeIn = new();

    private readonly List<JwtGrants> _grants = new();
    private readonly List<JwtToken> _tokens = new();
    private readonly List<JsonMember> _stringClaims = new();
    private readonly HashSet<Location> _seen = new();
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;

    private JwtTokens(SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The grants, each object once.</summary>
    public IReadOnlyList<JwtGrants> Grants => _grants;

    /// <summary>The payloads.</summary>
    public IReadOnlyList<JwtToken> Tokens => _tokens;

    /// <summary>The <c>video</c> claims that are strings, which no server reads.</summary>
    public IReadOnlyList<JsonMember> StringClaims => _stringClaims;

    /// <summary>The locations where the file creates a LiveKit token, or tries to.</summary>
    public IEnumerable<Location> Locations
        => _grants.Select(grants => grants.Syntax.GetLocation()).Concat(_tokens.Select(token => token.Location))
            .Concat(_stringClaims.Select(claim => claim.Location)).Where(IsHere);

    /// <summary>Whether a file of the compilation has the name of a grant.</summary>
    public static bool MayBeIn(Compilation compilation)
        => (bool)s_mayBeIn.GetValue(compilation, static asked => asked.SyntaxTrees.Any(tree => IdentifierIndex.GetOrCreate(tree).ContainsAny(s_grantWords)));

    /// <summary>Whether a file contains a name that code which creates a token needs.</summary>
    public static bool MayBeIn(SyntaxTree tree) => IdentifierIndex.GetOrCreate(tree).ContainsAny(s_fileWords);

    /// <summary>The tokens of a file, found once per model.</summary>
    public static JwtTokens Find(SemanticModel model, CancellationToken cancellationToken)
    {
        if (!s_ofModel.TryGetValue(model, out JwtTokens? tokens))
        {
            tokens = new JwtTokens(model, cancellationToken);
            if (MayBeIn(model.SyntaxTree))
            {
                tokens.Find();
            }

            // Two analyzers can run concurrently: the first result is kept.
            JwtTokens found = tokens;
            tokens = s_ofModel.GetValue(model, _ => found);
        }

        return tokens;
    }

    private void Find()
    {
        foreach (SyntaxNode node in _model.SyntaxTree.GetRoot(_cancellationToken).DescendantNodes())
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (VideoValues.Find(node, _model, _cancellationToken) is { } value)
            {
                AddValue(value);
            }

            if (GetPayload(node) is { } payload)
            {
                AddPayload(payload, node);
            }
            else if (IsText(node) && _model.GetOperation(node, _cancellationToken) is { } text)
            {
                AddText(text);
            }
        }
    }

    private void AddValue(VideoValue value)
    {
        JsonShape shape = value.Read(_cancellationToken);
        if (shape is { Kind: JsonKind.String, Content: { Kind: JsonKind.Object } content } && GrantNames.HasEvidence(content))
        {
            Location place = IsHere(value.Location) ? value.Location : shape.Location;
            if (_seen.Add(place))
            {
                _stringClaims.Add(new JsonMember(Video, shape, place));
            }
        }
        else if (shape.Kind == JsonKind.Object
            && JwtGrants.TryCreate(shape, value.Operation, GrantClaim.Video, _cancellationToken) is { } grants
            && (shape.Operation?.Syntax.GetLocation() ?? shape.Location) is var location
            && IsHere(location)
            && _seen.Add(location))
        {
            _grants.Add(grants);
            AddClaims(value, grants);
        }
    }

    /// <summary>The claims beside the grants, in an object that other code can complete to a payload.</summary>
    private void AddClaims(VideoValue video, JwtGrants grants)
    {
        if (video.FindContainer(_cancellationToken) is { } container
            && (container is IAnonymousObjectCreationOperation || container.Type.IsJsonDictionary())
            && !JwtTypes.IsJwtType(container.Type)
            && !IsPartOfDescriptor(container))
        {
            JsonShape claims = JsonReader.ReadCreated(container, SerializationContext.Find(container, _cancellationToken), _cancellationToken);
            if (claims is { Kind: JsonKind.Object, Members.Count: > 1 })
            {
                _tokens.Add(new JwtToken(claims, grants, container, container.Syntax.GetLocation(), HasDefaultTimes: true, IsCompletedElsewhere: true));
            }
        }
    }

    /// <summary>Whether an object is the value of a property of a descriptor, which is read as a whole.</summary>
    private static bool IsPartOfDescriptor(IOperation claims)
        => claims.Wrapped().Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType: { } type } }
            && JwtTypes.IsJwtType(type);

    /// <summary>The object of claims that a node creates: a payload, a token, a descriptor, or the argument of a serializer.</summary>
    private IOperation? GetPayload(SyntaxNode node)
    {
        switch (node)
        {
            case BaseObjectCreationExpressionSyntax creation when creation is ImplicitObjectCreationExpressionSyntax
                || SyntaxNames.GetCreatedTypeName(creation) is JwtTypes.SecurityToken or JwtTypes.Payload or JwtTypes.Descriptor:
                return _model.GetOperation(creation, _cancellationToken) is IObjectCreationOperation { Type: { Name: JwtTypes.SecurityToken or JwtTypes.Payload or JwtTypes.Descriptor } type } operation && JwtTypes.IsJwtType(type) && !IsPartOfToken(operation) ? operation : null;
            case InvocationExpressionSyntax { ArgumentList.Arguments.Count: >= 1 } call when SyntaxNames.GetInvokedName(call) is "Serialize"
                or "SerializeObject" or "SerializeToUtf8Bytes" or "Encode" or "CreateToken":
                return _model.GetOperation(call, _cancellationToken) is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true } method } invocation && (method.Name != "CreateToken" || method.ContainingType.Name == "JsonWebTokenHandler") ? invocation : null;
            default:
                return null;
        }
    }

    /// <summary>Whether a payload becomes a part of a <c>JwtSecurityToken</c> in the same function, which is read as a whole.</summary>
    private bool IsPartOfToken(IObjectCreationOperation payload)
    {
        if (payload.Type!.Name != JwtTypes.Payload)
        {
            return false;
        }

        AllocationFlow flow = AllocationFlow.Analyze(payload);
        return IsArgument(flow.Consumer) || flow.References(_cancellationToken).Any(reference => IsArgument(reference.Wrapped().Parent));

        static bool IsArgument(IOperation? consumer)
            => consumer is IArgumentOperation { Parent: IObjectCreationOperation { Type.Name: JwtTypes.SecurityToken } };
    }

    /// <summary>The payload with which a token is created; the token itself if it has no separate payload.</summary>
    private IOperation? GetWrittenPayload(IOperation? token)
    {
        IOperation? payload = (token as IObjectCreationOperation)?.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "payload")?.Value.Unboxed();
        payload = payload is ILocalReferenceOperation local ? LocalValues.FindOnlyValue(local, _cancellationToken)?.Unboxed() : payload;
        return payload is IObjectCreationOperation ? payload : token;
    }

    private void AddPayload(IOperation operation, SyntaxNode node)
    {
        JsonShape shape = operation is IInvocationOperation call
            ? JsonReader.ReadCreated(call.Arguments[0].Value.Unboxed(),
                call.TargetMethod.Name is "Encode" or "CreateToken" ? JsonNaming.Declared : JsonNamingReader.Read(call, _cancellationToken), _cancellationToken)
            : JsonReader.ReadCreated(operation, JsonNaming.Declared, _cancellationToken);
        bool isText = shape is { Kind: JsonKind.String, Content: not null };
        shape = isText ? shape.Content! : shape;
        if (shape.Kind != JsonKind.Object
            || (shape.Find(Video) ?? GrantNames.FindMisnamedVideo(shape))?.Value is not { } video
            || (operation is IInvocationOperation && shape.Find("iss") is null && shape.Find("sub") is null)
            || !_seen.Add(node.GetLocation()))
        {
            return;
        }

        Location place = GetWrittenPayload(shape.Operation)?.Syntax is BaseObjectCreationExpressionSyntax creation
            ? SyntaxNames.TypeLocation(creation)
            : shape.Location;
        place = IsHere(place) ? place : node.GetLocation();
        JwtGrants? grants = JwtGrants.TryCreate(video, operation, GrantClaim.Video, _cancellationToken);
        if (shape.Find(Video) is null)
        {
            // The server does not read the grants, so nothing is reported on them.
            _tokens.Add(new JwtToken(shape, Video: null, operation, place, HasDefaultTimes(operation)));
            return;
        }

        if (grants is not null || (video is { Kind: JsonKind.String, Content: { } content } && GrantNames.HasEvidence(content)))
        {
            _tokens.Add(new JwtToken(shape, grants, operation, place, HasDefaultTimes: HasDefaultTimes(operation)));
        }
    }

    /// <summary>Whether a node is a whole string, and not a part of one, that mentions the claim.</summary>
    private static bool IsText(SyntaxNode node)
        => node is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax
            && (node is not LiteralExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression))
            && (node is not BinaryExpressionSyntax || node.IsKind(SyntaxKind.AddExpression))
            && node.Parent is not (BinaryExpressionSyntax or InterpolationSyntax)
            && node.ToString() is var text && text.Contains(Video) && text.Contains("{");

    /// <summary>A payload that is written as a JSON text.</summary>
    private void AddText(IOperation text)
    {
        if (JsonReader.Read(text, _cancellationToken).Content is not { Kind: JsonKind.Object } payload)
        {
            return;
        }

        if (payload.Find(Video)?.Value is not { } video)
        {
            if (GrantNames.FindMisnamedVideo(payload) is { } misnamed && _seen.Add(misnamed.Location))
            {
                _tokens.Add(new JwtToken(payload, Video: null, text, text.Syntax.GetLocation(), HasDefaultTimes(text)));
            }

            return;
        }

        if (JwtGrants.TryCreate(video, text, GrantClaim.Video, _cancellationToken) is { } grants && _seen.Add(video.Location))
        {
            _grants.Add(grants);
            if (payload.Find("iss") is not null || payload.Find("sub") is not null)
            {
                _tokens.Add(new JwtToken(payload, grants, text, text.Syntax.GetLocation(), HasDefaultTimes(text)));
            }
        }
    }

    /// <summary>Whether a handler adds the times that a descriptor, or up to version 6 a text, leaves out (Microsoft.IdentityModel.JsonWebTokens, measured with 7.5 and 8.16).</summary>
    private static bool HasDefaultTimes(IOperation payload)
    {
        const int firstWithoutTimesOfTexts = 7;
        IOperation? taker = payload;
        while (taker is not (null or IObjectCreationOperation { Type.Name: JwtTypes.Descriptor } or IInvocationOperation { TargetMethod.Name: "CreateToken" }))
        {
            taker = taker.Parent is IArgumentOperation or IInvocationOperation { TargetMethod.Name: "CreateToken" or "Serialize" or "SerializeObject" } or IConversionOperation ? taker.Parent : null;
        }

        return taker switch
        {
            IObjectCreationOperation => true,
            IInvocationOperation { TargetMethod: { Parameters: { Length: > 0 } parameters, ContainingAssembly.Identity.Version: { } version } }
                => parameters[0].Type.SpecialType != SpecialType.System_String || version.Major < firstWithoutTimesOfTexts,
            _ => false,
        };
    }

    private bool IsHere(Location location) => location.SourceTree == _model.SyntaxTree;
}
