using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens.Secrets;

/// <summary>The names of types and methods that take the key with which a token is signed.</summary>
internal static class SigningKeyNames
{
    /// <summary>The key of Microsoft.IdentityModel.</summary>
    public const string SymmetricKey = "SymmetricSecurityKey";

    /// <summary>The HMAC of .NET.</summary>
    public const string Hmac = "HMACSHA256";

    /// <summary>The method of JWT.Net.</summary>
    public const string BuilderMethod = "WithSecret";

    /// <summary>All names.</summary>
    public static readonly IReadOnlyList<string> All = new[] { SymmetricKey, Hmac, BuilderMethod };

    private static readonly int[] s_hashes = IdentifierIndex.HashesOf(All);

    /// <summary>Whether a file can contain one of the names.</summary>
    public static bool AreIn(SyntaxTree tree) => IdentifierIndex.GetOrCreate(tree).ContainsAny(s_hashes);
}
