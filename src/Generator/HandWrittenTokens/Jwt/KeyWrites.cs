using GrantGen.Facts;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>Finds code that writes a key of a dictionary, or a property of that name, after the object's creation.</summary>
internal static class KeyWrites
{
    /// <summary>Whether code outside a function can write a grant into an object that the function creates. A possible write counts as one.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="grant">The grant.</param>
    /// <param name="origin">The creation of the object.</param>
    /// <param name="isPerCall">Whether writes of callers are left out, because the caller's object is a separate mint site.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static bool MayWrite(Compilation compilation, Grant grant, SyntaxNode origin, bool isPerCall, CancellationToken cancellationToken)
    {
        int[] hashes = IdentifierIndex.HashesOf(new[] { grant.WireName, grant.Property });
        SyntaxNode function = origin.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? origin;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!IdentifierIndex.GetOrCreate(tree).ContainsAny(hashes))
            {
                continue;
            }

            SemanticModel model = compilation.GetModel(tree);
            if (tree.GetRoot(cancellationToken).DescendantNodes().Any(node => !(tree == function.SyntaxTree && function.Span.Contains(node.Span))
                && GetReceiver(node, grant, model, cancellationToken) is { } receiver
                && AllocationSites.Find(model.GetOperation(receiver, cancellationToken), isPerCall,
                    cancellationToken)?.All(site => site.Syntax != origin) != true))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The object into which a node writes the grant; null if it writes none.</summary>
    private static ExpressionSyntax? GetReceiver(SyntaxNode node, Grant grant, SemanticModel model, CancellationToken cancellationToken) => node switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } access } when IsKey(keys[0].Expression, grant, model, cancellationToken) => access.Expression,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access, Parent: not InitializerExpressionSyntax } when access.Name.Identifier.ValueText == grant.Property || access.Name.Identifier.ValueText == grant.WireName => access.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" } access, ArgumentList.Arguments: { Count: 2 } arguments } when IsKey(arguments[0].Expression, grant, model, cancellationToken) => access.Expression,
        _ => null,
    };

    /// <summary>Whether a key is the grant's name, or is known only at run time.</summary>
    private static bool IsKey(ExpressionSyntax key, Grant grant, SemanticModel model, CancellationToken cancellationToken)
        => key is LiteralExpressionSyntax literal
            ? literal.IsKind(SyntaxKind.StringLiteralExpression) && literal.Token.ValueText == grant.WireName
            : model.GetConstantValue(key, cancellationToken) is not { HasValue: true, Value: var constant } || Equals(constant, grant.WireName);
}
