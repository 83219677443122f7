using GrantGen.Generator.HandWrittenTokens.Jwt;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens.Secrets;

/// <summary>Finds the keys of JWT libraries and HMACs in the code that creates LiveKit tokens with them. Other keys are not API secrets.</summary>
internal static class SigningKeys
{
    /// <summary>The keys of a file.</summary>
    public static IEnumerable<SecretArgument> Find(SemanticModel model, CancellationToken cancellationToken)
    {
        if (!SigningKeyNames.AreIn(model.SyntaxTree) || !JwtTokens.MayBeIn(model.Compilation))
        {
            yield break;
        }

        SigningMembers members = SigningMembers.GetOrCreate(model.Compilation, cancellationToken);

        foreach (SyntaxNode node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes())
        {
            if (node is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: >= 1 }
                or InvocationExpressionSyntax { ArgumentList.Arguments.Count: >= 1 }
                && GetKey(model.GetOperation(node, cancellationToken)) is { } key
                && members.Contain(node, model))
            {
                yield return key;
            }
        }
    }

    private static SecretArgument? GetKey(IOperation? operation) => operation switch
    {
        IObjectCreationOperation { Type.Name: SigningKeyNames.SymmetricKey or SigningKeyNames.Hmac, Arguments: { Length: >= 1 } arguments } creation => new SecretArgument(arguments[0].Value, creation.Type!.Name),
        IInvocationOperation { TargetMethod: { Name: "HashData", ContainingType.Name: SigningKeyNames.Hmac }, Arguments: { Length: >= 2 } arguments } => new SecretArgument(arguments[0].Value, SigningKeyNames.Hmac),
        IInvocationOperation { TargetMethod: { Name: SigningKeyNames.BuilderMethod, ContainingType.Name: "JwtBuilder" }, Arguments: { Length: >= 1 } arguments } => new SecretArgument(arguments[0].Value, "JwtBuilder"),
        _ => null,
    };
}
