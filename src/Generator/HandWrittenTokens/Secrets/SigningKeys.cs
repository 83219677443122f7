using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens.Secrets;

/// <summary>Finds the keys of JWT libraries and HMACs in the code that creates LiveKit tokens with them. Other keys are not API secrets.</summary>
internal static class SigningKeys
{
    private const string SymmetricKey = "SymmetricSecurityKey";

    /// <summary>The names of types and methods that take a key.</summary>
    public static readonly IReadOnlyList<string> Identifiers = new[] { SymmetricKey, "HMACSHA256", "WithSecret" };

    private static readonly int[] s_hashes = IdentifierIndex.HashesOf(Identifiers);

    /// <summary>The keys of a file.</summary>
    public static IEnumerable<SecretArgument> In(SemanticModel model, CancellationToken cancellationToken)
    {
        if (!IdentifierIndex.GetOrCreate(model.SyntaxTree).ContainsAny(s_hashes) || !JwtTokens.MayBeIn(model.Compilation))
        {
            yield break;
        }

        SigningMembers members = SigningMembers.GetOrCreate(model.Compilation, cancellationToken);

        foreach (SyntaxNode node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes())
        {
            if (node is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: >= 1 } or InvocationExpressionSyntax { ArgumentList.Arguments.Count: >= 1 }
                && GetKey(model.GetOperation(node, cancellationToken)) is { } key
                && members.Contain(node, model))
            {
                yield return key;
            }
        }
    }

    private static SecretArgument? GetKey(IOperation? operation) => operation switch
    {
        IObjectCreationOperation { Type.Name: SymmetricKey or "HMACSHA256", Arguments: { Length: >= 1 } arguments } creation => new SecretArgument(arguments[0].Value, creation.Type!.Name),
        IInvocationOperation { TargetMethod: { Name: "HashData", ContainingType.Name: "HMACSHA256" }, Arguments: { Length: >= 2 } arguments } => new SecretArgument(arguments[0].Value, "HMACSHA256"),
        IInvocationOperation { TargetMethod: { Name: "WithSecret", ContainingType.Name: "JwtBuilder" }, Arguments: { Length: >= 1 } arguments } => new SecretArgument(arguments[0].Value, "JwtBuilder"),
        _ => null,
    };
}
