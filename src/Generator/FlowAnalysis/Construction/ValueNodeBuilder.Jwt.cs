using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>
/// Tokens of JWT libraries, and those that are signed by hand. Grants are an allocation site like a policy's factory; all values that carry them to
/// the token, from a claim to the signed string, have their node.
/// </content>
internal sealed partial class ValueNodeBuilder
{
    private const string Video = "video";

    /// <summary>Methods of handlers and encoders that return the token of their argument.</summary>
    private static readonly HashSet<string> s_writers = new(StringComparer.Ordinal) { "WriteToken", "CreateToken", "CreateJwtSecurityToken", "CreateEncodedJwt", "Encode" };

    /// <summary>Methods of the platform that return their argument in another form.</summary>
    private static readonly HashSet<string> s_encoders = new(StringComparer.Ordinal)
    {
        "Serialize", "SerializeObject", "SerializeToUtf8Bytes", "SerializeToElement", "SerializeToNode", "SerializeToDocument", "SerializeToJson", "ToJsonString", "FromObject", "Parse",
        "GetBytes", "GetString", "ToBase64String", "Base64UrlEncode", "EncodeToString", "EncodeToUtf8", "Replace", "TrimEnd", "TrimStart", "ToString", "ToArray", "ToList", "Base64UrlEncodeBytes",
    };

    /// <summary>Whether a call creates a token with a JWT library.</summary>
    public static bool IsJwtWriter(CallSite call)
        => s_writers.Contains(call.Name) && call.Method is { ContainingType: { } type } method && method.DeclaringSyntaxReferences.IsEmpty
            && (type.Name.EndsWith("TokenHandler", StringComparison.Ordinal) || type.Name is "JWT" or "JwtEncoder" or "IJwtEncoder" or "JwtBuilder");

    /// <summary>Reads a value that is part of a JWT library's token; false for any other value.</summary>
    private bool TryReadJwt(IOperation value, out FlowNode? node)
    {
        node = null;
        switch (value)
        {
            case IObjectCreationOperation creation when JwtTypes.IsJwtType(creation.Type):
                node = ReadJwtCreation(creation);
                return true;
            case IAnonymousObjectCreationOperation or IObjectCreationOperation when IsGrants(value):
                node = ReadCreation(value);
                AddMintSite(node!, value);
                return true;
            case IAnonymousObjectCreationOperation or IObjectCreationOperation when GetVideo(value) is { } video:
                node = ReadCreation(value);
                GetNode(video)?.AddEdge(node!);
                return true;
            case IArrayCreationOperation or IObjectCreationOperation or { Syntax: CollectionExpressionSyntax } when JwtTypes.IsClaims(value.Type):
                node = GetOrAddValueNode(value, out bool isNew);
                foreach (IOperation element in isNew ? ElementsOf(value) : Enumerable.Empty<IOperation>())
                {
                    GetNode(element)?.AddEdge(node);
                }

                return true;
            case IInvocationOperation when CallSite.TryCreate(value, _cancellationToken) is { } call:
                return TryReadJwtCall(call, out node);
            case IPropertyReferenceOperation { Property.Name: "Payload" or "RootElement", Instance: { } instance } property when property.Property.DeclaringSyntaxReferences.IsEmpty:
                node = GetNode(instance);
                return true;
            case ILiteralOperation or IInterpolatedStringOperation or IBinaryOperation
                or IFieldReferenceOperation { Field.IsConst: true } when value.Type?.SpecialType == SpecialType.System_String:
                return TryReadJwtText(value, out node);
            default:
                return false;
        }
    }

    private FlowNode ReadJwtCreation(IObjectCreationOperation creation)
    {
        FlowNode node = GetOrAddValueNode(creation, out bool isNew);
        if (!isNew)
        {
            return node;
        }

        if (creation.Type!.Name == JwtTypes.Claim)
        {
            // Only a claim that is written as JSON grants anything.
            if (JsonReader.Read(creation, _cancellationToken).Find(Video) is { Value.Kind: not JsonKind.String } && creation.Arguments.Length > 1)
            {
                GetNode(creation.Arguments[1].Value)?.AddEdge(node);
            }

            return node;
        }

        foreach (IArgumentOperation argument in creation.Arguments.Where(argument => argument.Parameter?.Name is "claims" or "claimsCollection" or "payload"
            or "identity"))
        {
            GetNode(argument.Value)?.AddEdge(node);
        }

        foreach (IOperation initializer in creation.Initializer?.Initializers ?? Enumerable.Empty<IOperation>())
        {
            (VideoOf(initializer)
                ?? (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Claims" or "Subject" } } assignment
                    ? GetNode(assignment.Value)
                    : null))?.AddEdge(node);
        }

        return node;
    }

    private bool TryReadJwtCall(CallSite call, out FlowNode? node)
    {
        node = null;
        if (call.Method is not { } method || !method.DeclaringSyntaxReferences.IsEmpty)
        {
            return false;
        }

        IOperation? first = ((IInvocationOperation)call.Operation).Arguments.FirstOrDefault()?.Value;
        if (IsJwtWriter(call))
        {
            node = Merge(((IInvocationOperation)call.Operation).Arguments.Where(argument => argument.Parameter?.Name is not ("key" or "signingCredentials"
                or "header")).Select(argument => GetNode(argument.Value))
                    .Prepend(method.ContainingType.Name == "JwtBuilder" ? GetNode(call.Receiver) : null), call.Operation.Type);
            return true;
        }

        if (method.Name is "ComputeHash" or "HashData" or "TryComputeHash")
        {
            // A signature does not carry the signed content.
            return true;
        }

        if (method.Name == "Encode" && method.ContainingType.Name.Contains("Base64"))
        {
            node = GetNode(first);
            return true;
        }

        if (s_encoders.Contains(method.Name) && (method.Name != "Parse" || method.ContainingType.Name.StartsWith("J", StringComparison.Ordinal)))
        {
            bool isOnValue = method.Name is "Replace" or "TrimEnd" or "TrimStart" or "ToString" or "ToArray" or "ToList" or "ToJsonString" or "SerializeToJson"
                && call.Receiver is not null;
            node = GetNode(isOnValue ? call.Receiver : first ?? call.Receiver);
            return true;
        }

        if (method is { Name: "Join" or "Concat" or "Format", ContainingType.SpecialType: SpecialType.System_String })
        {
            node = Merge(((IInvocationOperation)call.Operation).Arguments.SelectMany(ValuesOf).Select(GetNode), call.Operation.Type);
            return node is not null;
        }

        return false;
    }

    /// <summary>A JSON string with grants, or the parts of a token joined by dots.</summary>
    private bool TryReadJwtText(IOperation text, out FlowNode? node)
    {
        node = null;
        if (IsGrants(text))
        {
            node = GetOrAddValueNode(text, out _);
            AddMintSite(node, text);
            return true;
        }

        List<IOperation> parts = JsonTextSource.GetParts(text);
        List<IOperation> holes = parts.Where(part => JsonTextSource.GetText(part) is null).ToList();
        if (holes.Count >= 2 && parts.Any(part => JsonTextSource.GetText(part) == "."))
        {
            node = Merge(holes.Select(GetNode), text.Type);
            return true;
        }

        return false;
    }

    /// <summary>Whether a value is an object of grants, or a JSON string with one.</summary>
    private bool IsGrants(IOperation value) => _types.MayBeJwtGrants(value) && _types.TryGetHandWrittenGrants(value, _cancellationToken) is not null;

    /// <summary>The value of an object of claims under the key <c>video</c>; null if it has none.</summary>
    private static IOperation? GetVideo(IOperation creation) => creation switch
    {
        IAnonymousObjectCreationOperation anonymous => anonymous.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(member => IsVideo((member.Target as IPropertyReferenceOperation)?.Property))?.Value,
        IObjectCreationOperation made => (made.Initializer?.Initializers ?? Enumerable.Empty<IOperation>()).Select(GetWrittenVideo)
            .FirstOrDefault(video => video is not null)
            ?? made.Arguments.FirstOrDefault(argument => argument.Parameter is { Name: "Video" or "video", ContainingType.IsRecord: true })?.Value,
        _ => null,
    };

    /// <summary>
    /// The value that an element of an initializer, an indexed assignment or a call of <c>Add</c> assigns to the key; null for any other key.
    /// </summary>
    public static IOperation? GetWrittenVideo(IOperation write) => write switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } keys } } assignment => IsVideo(keys[0].Value) ? assignment.Value : null,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { DeclaringSyntaxReferences.IsEmpty: false } property } } assignment => IsVideo(property) ? assignment.Value : null,
        IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "AddClaim", Arguments: { Length: >= 2 } arguments } => IsVideo(arguments[arguments.Length - 2].Value) ? arguments[arguments.Length - 1].Value : null,
        _ => null,
    };

    private FlowNode? VideoOf(IOperation write) => GetWrittenVideo(write) is { } video && !JsonReader.IsText(video) ? GetNode(video) : null;

    private static bool IsVideo(IOperation key) => key.Unboxed() is { ConstantValue: { HasValue: true, Value: Video } };

    private static bool IsVideo(IPropertySymbol? property)
        => property is not null
            && (OwnProperties.HasStatedName(property) ? OwnProperties.GetWireName(property, JsonNaming.Declared) : property.Name.ToLowerInvariant()) == Video;

    private static IEnumerable<IOperation> ElementsOf(IOperation collection) => collection switch
    {
        IArrayCreationOperation array => array.Initializer?.ElementValues ?? Enumerable.Empty<IOperation>(),
        IObjectCreationOperation creation => creation.Arguments.Select(argument => argument.Value)
            .Concat((creation.Initializer?.Initializers ?? Enumerable.Empty<IOperation>()).OfType<IInvocationOperation>()
                .SelectMany(added => added.Arguments.Select(argument => argument.Value))),
        _ => collection.ChildOperations,
    };
}
