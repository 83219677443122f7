using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>The types of Microsoft.IdentityModel and of .NET that carry claims, and the values that make a claim JSON.</summary>
internal static class JwtTypes
{
    public const string Payload = "JwtPayload";
    public const string SecurityToken = "JwtSecurityToken";
    public const string Descriptor = "SecurityTokenDescriptor";
    public const string Identity = "ClaimsIdentity";
    public const string Claim = "Claim";

    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal) { Payload, SecurityToken, Descriptor, Identity, Claim };

    /// <summary>Whether a type carries claims. Types are identified by name and namespace, since the packages move them between assemblies.</summary>
    public static bool IsJwtType(ITypeSymbol? type)
        => type is not null && s_names.Contains(type.Name) && type.ContainingNamespace is { } space
            && space.ToDisplayString() is "System.IdentityModel.Tokens.Jwt" or "Microsoft.IdentityModel.Tokens" or "System.Security.Claims";

    /// <summary>Whether a type is a claim, or a collection of claims.</summary>
    public static bool IsClaims(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsClaim(array.ElementType),
        INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } => IsClaim(arguments[0]),
        _ => IsClaim(type),
    };

    /// <summary>Whether a type is a claim.</summary>
    public static bool IsClaim(ITypeSymbol? type) => type?.Name == Claim && IsJwtType(type);

    /// <summary>Whether a claim of this value type is written as JSON, and not as a string.</summary>
    public static bool IsJson(string? valueType) => valueType is "JSON" or "JSON_ARRAY";

    /// <summary>Whether a claim of this value type is written as a number or a boolean.</summary>
    public static bool IsPrimitive(string valueType)
        => new[] { "#integer", "#integer32", "#integer64", "#uinteger32", "#uinteger64", "#double", "#boolean" }.Any(end => valueType.EndsWith(end, StringComparison.Ordinal));
}
