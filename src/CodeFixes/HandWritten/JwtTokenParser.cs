using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>
/// Reads a token of Microsoft.IdentityModel whose payload, key and string one function creates. A policy always writes <c>nbf</c>
/// and never <c>iat</c>, and LiveKit's server accepts the token with or without them.
/// </summary>
internal static class JwtTokenParser
{
    private static readonly HashSet<string> s_claims = new(StringComparer.Ordinal) { "iss", "sub", "name", "metadata", "exp", "nbf", "iat", "video" };

    /// <summary>The names of HMAC with SHA-256, as <c>SecurityAlgorithms</c> has them.</summary>
    private static readonly HashSet<string> s_algorithms = new(StringComparer.Ordinal) { "HS256", "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256" };

    /// <summary>Decomposes the token that a diagnostic reports; null if a part of it cannot be carried over exactly.</summary>
    public static HandWrittenToken? TryParse(SemanticModel model, Location location, CancellationToken cancellationToken)
    {
        if (JwtTokens.Find(model,
            cancellationToken).Tokens.FirstOrDefault(token => !token.IsCompletedElsewhere
                && token.Video?.TypeLocation == location) is not { Video: { } grants, Payload: { IsComplete: true } payload } token
            || payload.Members.Any(member => !s_claims.Contains(member.Name) || !member.IsUnconditional)
            || payload.Members.GroupBy(member => member.Name).Any(same => same.Count() > 1)
            || payload.Find("nbf") is { } start && Durations.GetSecondsFromNow(start.Value.Operation, cancellationToken) != 0
            || Durations.GetSecondsFromNow(payload.Find("exp")?.Value.Operation, cancellationToken) is not { } seconds
            || TtlFormatter.TryFormat(seconds) is not { } ttl
            || GetText(payload, "iss") is not { } key
            || JwtStatements.TryFind(token.Origin, cancellationToken) is not { } statements
            || GetSecret(statements.Operations) is not { } secret)
        {
            return null;
        }

        HandWrittenToken parts = new(grants, statements.Whole, statements.Removed, key, secret)
        {
            Room = GetText(grants.Shape, "room"),
            Identity = GetText(payload, "sub"),
            Name = GetText(payload, "name"),
            Metadata = GetText(payload, "metadata"),
            Ttl = ttl,
        };
        bool isCarried = new[] { "sub", "name", "metadata" }.All(claim => payload.Find(claim) is null || GetText(payload, claim) is not null);
        return isCarried && parts.IsPolicy() && !parts.WouldDropComment() && statements.CanKeep(parts.Kept) ? parts : null;
    }

    /// <summary>The expression of a claim that is a string.</summary>
    private static ExpressionSyntax? GetText(JsonShape claims, string name)
        => claims.Find(name)?.Value is { Operation: { Type.SpecialType: SpecialType.System_String, Syntax: ExpressionSyntax text } } ? text : null;

    /// <summary>The text whose bytes are the only key.</summary>
    private static ExpressionSyntax? GetSecret(IEnumerable<IOperation> operations)
    {
        List<IObjectCreationOperation> keys = new(), credentials = new();
        foreach (IObjectCreationOperation creation in operations.SelectMany(operation => operation.DescendantsAndSelf()).OfType<IObjectCreationOperation>())
        {
            if (creation.Type?.Name is "SymmetricSecurityKey")
            {
                keys.Add(creation);
            }
            else if (creation.Type?.Name is "SigningCredentials" or "EncryptingCredentials")
            {
                credentials.Add(creation);
            }
        }

        return keys.Count == 1 && credentials.Count == 1
            && keys[0] is { Initializer: null, Arguments: { Length: 1 } bytes }
            && credentials[0] is { Type.Name: "SigningCredentials", Initializer: null, Arguments: { Length: 2 } arguments }
            && arguments[1].Value.ConstantValue is { HasValue: true, Value: string algorithm } && s_algorithms.Contains(algorithm)
            && GetDefinition(bytes[0].Value) is IInvocationOperation { TargetMethod: { Name: "GetBytes", ContainingType.Name: "Encoding" }, Instance: IPropertyReferenceOperation { Property.Name: "UTF8" }, Arguments: { Length: 1 } texts }
            && texts[0].Value is { Type.SpecialType: SpecialType.System_String, Syntax: ExpressionSyntax secret }
                ? secret
                : null;
    }

    private static IOperation? GetDefinition(IOperation value)
        => value.Unwrapped() is ILocalReferenceOperation local ? LocalValues.FindOnlyValue(local, CancellationToken.None)?.Unwrapped() : value.Unwrapped();
}
