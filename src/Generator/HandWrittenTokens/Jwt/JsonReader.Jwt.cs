using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <content>The payloads of the JWT libraries: each is one JSON object of claims.</content>
internal sealed partial class JsonReader
{
    /// <summary>The claims that parameters and properties of the libraries become.</summary>
    private static readonly Dictionary<string, string> s_claimNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["issuer"] = "iss",
        ["audience"] = "aud",
        ["notBefore"] = "nbf",
        ["expires"] = "exp",
        ["issuedAt"] = "iat",
    };

    private JsonShape ReadJwtObject(IObjectCreationOperation creation, INamedTypeSymbol type)
    {
        if (type.Name == JwtTypes.Claim)
        {
            return ReadClaim(creation) is { } claim
                ? new JsonShape(JsonKind.Object, creation.Syntax.GetLocation()) { Operation = creation, Members = new[] { claim } }
                : new JsonShape(JsonKind.Object, creation.Syntax.GetLocation()) { Operation = creation, IsComplete = false };
        }

        List<JsonMember> members = new();
        bool isComplete = true;
        foreach (IArgumentOperation argument in creation.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit))
        {
            isComplete &= AddPart(argument.Parameter?.Name ?? "", argument.Value, argument.Syntax.GetLocation(), members);
        }

        foreach (IOperation initializer in creation.Initializer?.Initializers ?? Enumerable.Empty<IOperation>())
        {
            isComplete &= initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false, Name: var name } }, Value: { } value }
                ? AddPart(name, value, initializer.Syntax.GetLocation(), members)
                : GetWrite(initializer) is { } write && Added(members, write);
        }

        if (type.Name == JwtTypes.Descriptor && members.All(member => member.Name != "exp"))
        {
            // The handlers set the times that a descriptor leaves out: one hour.
            members.Add(new JsonMember("exp", new JsonShape(JsonKind.Number, creation.Syntax.GetLocation()), creation.Syntax.GetLocation()));
        }

        return new JsonShape(JsonKind.Object, creation.Syntax.GetLocation()) { Operation = creation, Members = members, IsComplete = isComplete };
    }

    /// <summary>Adds the claims that an argument or a property contributes; false if it can contribute claims that are not read.</summary>
    private bool AddPart(string name, IOperation value, Location location, List<JsonMember> members)
    {
        if (value.IsNullLiteral())
        {
            return true;
        }

        if (s_claimNames.TryGetValue(name, out string? claim))
        {
            // The libraries write their own times as integers.
            JsonShape shape = Read(value);
            members.Add(new JsonMember(claim, claim is "iss" or "aud" ? shape : new JsonShape(shape.Kind == JsonKind.Null ? JsonKind.Null : JsonKind.Number, shape.Location) { Operation = shape.Operation }, location));
            return true;
        }

        switch (name)
        {
            case "claims" or "claimsCollection" or "Claims" or "Subject" or "subject" or "payload" or "identity" or "claimsIdentity":
                JsonShape part = Read(value);
                members.AddRange(part.Members);
                return part is { Kind: JsonKind.Object, IsComplete: true };
            case "header" or "signingCredentials" or "SigningCredentials" or "EncryptingCredentials" or "authenticationType" or "nameType" or "roleType" or "TokenType" or "AdditionalHeaderClaims" or "CompressionAlgorithm":
                return true;
            default:
                return false;
        }
    }

    /// <summary>A claim. A plain one is always a string on the wire.</summary>
    private JsonMember? ReadClaim(IObjectCreationOperation creation)
    {
        IOperation? Argument(string name) => creation.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Name == name)?.Value;
        if (Argument("type")?.Unwrapped() is not { ConstantValue: { HasValue: true, Value: string type } } || Argument("value") is not { } value)
        {
            return null;
        }

        JsonShape text = Read(value);
        JsonShape shape = Argument("valueType")?.Unwrapped() switch
        {
            null => text with { Kind = JsonKind.String },
            { ConstantValue: { HasValue: true, Value: string valueType } } => JwtTypes.IsJson(valueType) ? text.Content ?? new JsonShape(JsonKind.Unknown, text.Location)
                : JwtTypes.IsPrimitive(valueType) ? new JsonShape(JsonKind.Number, text.Location) { Operation = text.Operation }
                : text with { Kind = JsonKind.String },
            _ => new JsonShape(JsonKind.Unknown, text.Location),
        };
        return new JsonMember(type, shape, creation.Syntax.GetLocation());
    }

    /// <summary><c>ArgumentKind.ParamCollection</c> of Roslyn 4.12 and later.</summary>
    private const ArgumentKind ParamCollection = (ArgumentKind)4;

    /// <summary>An array or a list. A collection of claims is an object with these members.</summary>
    private JsonShape ReadCollection(IOperation collection)
    {
        bool isClaims = JwtTypes.IsClaims(collection.Type);
        List<JsonShape> elements = new();
        List<JsonMember> members = new();
        bool isComplete = true;
        foreach (IOperation? element in ElementsOf(collection))
        {
            if (element is null)
            {
                isComplete = false;
                continue;
            }

            JsonShape shape = Read(element);
            elements.Add(shape);
            members.AddRange(isClaims ? shape.Members : Array.Empty<JsonMember>());
            isComplete &= isClaims ? shape is { Kind: JsonKind.Object, IsComplete: true } : shape.Kind != JsonKind.Unknown;
        }

        return new JsonShape(isClaims ? JsonKind.Object : JsonKind.Array, collection.Syntax.GetLocation()) { Operation = collection, Members = members, Elements = isClaims ? Array.Empty<JsonShape>() : elements, IsComplete = isComplete };
    }

    /// <summary>The elements that are in the source; null for each one that is not.</summary>
    private static IEnumerable<IOperation?> ElementsOf(IOperation collection) => collection switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        IArrayCreationOperation => new IOperation?[] { null },
        IObjectCreationOperation creation => creation.Arguments
            .Where(argument => argument.Parameter?.Type.SpecialType != SpecialType.System_Int32 && argument.Parameter?.Name != "options" && argument.ArgumentKind != ArgumentKind.DefaultValue)
            .SelectMany(ElementsOf)
            .Concat((creation.Initializer?.Initializers ?? Enumerable.Empty<IOperation>()).Select(element => element is IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 1 } arguments } ? arguments[0].Value : null)),
        _ => collection.ChildOperations.Select(element => element.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.SpreadElementSyntax ? null : element),
    };

    private static IEnumerable<IOperation?> ElementsOf(IArgumentOperation argument) => argument.Value.Unwrapped() switch
    {
        IArrayCreationOperation { Initializer: { } copied } => copied.ElementValues,
        // A span of params: Roslyn 4.8 has no type for that operation, nor a name for the kind of the argument.
        { } passed when argument.ArgumentKind == ParamCollection => passed.ChildOperations,
        _ => new IOperation?[] { null },
    };

    private static bool Added(List<JsonMember> members, JsonMember member)
    {
        members.Add(member);
        return true;
    }
}
