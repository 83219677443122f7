using GrantGen.Facts;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>Finds code that writes a key of a dictionary, or a property of its name, after the object's creation.</summary>
internal static class KeyWrites
{
    /// <summary>Whether code outside a function may write a grant. Names are compared alone: what could be written counts as written.</summary>
    public static bool MayWrite(Compilation compilation, Grant grant, SyntaxNode origin, CancellationToken cancellationToken)
    {
        int[] hashes = TreeWords.HashesOf(new[] { grant.WireName, grant.Property });
        SyntaxNode function = origin.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? origin;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TreeWords.Of(tree).ContainsAny(hashes)
                && tree.GetRoot(cancellationToken).DescendantNodes().Any(node => Writes(node, grant) && !(node.SyntaxTree == function.SyntaxTree && function.Span.Contains(node.Span))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Writes(SyntaxNode node, Grant grant) => node switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } } => IsKey(keys[0].Expression, grant),
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access, Parent: not InitializerExpressionSyntax } => access.Name.Identifier.ValueText == grant.Property || access.Name.Identifier.ValueText == grant.WireName,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" }, ArgumentList.Arguments: { Count: 2 } arguments } => IsKey(arguments[0].Expression, grant),
        _ => false,
    };

    private static bool IsKey(ExpressionSyntax key, Grant grant)
        => key is not LiteralExpressionSyntax literal || (literal.IsKind(SyntaxKind.StringLiteralExpression) && literal.Token.ValueText == grant.WireName);
}
