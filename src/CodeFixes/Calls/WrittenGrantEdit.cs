using GrantGen.CodeFixes.Edits;
using GrantGen.Facts;
using GrantGen.Generator.Written;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.CodeFixes.Calls;

/// <summary>Grants a flag where grants are written by hand: where it is denied already, or in the initializer.</summary>
internal static class WrittenGrantEdit
{
    public static async Task<SolutionEdit?> OfAsync(Document document, SyntaxNode root, TextSpan span, Grant grant, string? name, CancellationToken cancellation)
    {
        if (grant.Kind != GrantKind.Flag
            || !root.FullSpan.Contains(span)
            || root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || WrittenTypes.Of(model.Compilation) is not { } types
            || model.GetOperation(creation, cancellation) is not { } operation
            || WrittenGrants.Of(operation, types, cancellation) is not { } written)
        {
            return null;
        }

        string key = $"Grant {grant.Property}";
        string title = $"Grant {grant.Property} in {name}";
        if (written.SyntaxOf(grant) is { } stated)
        {
            return stated is AssignmentExpressionSyntax { Right: LiteralExpressionSyntax denied } ? SolutionEdit.Of(document.Id, denied, key, title, node => True().WithTriviaFrom(node)) : null;
        }

        return SolutionEdit.Of(document.Id, creation, key, title, node => WithFlag(node, grant.Property));
    }

    private static LiteralExpressionSyntax True() => SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression);

    private static BaseObjectCreationExpressionSyntax WithFlag(BaseObjectCreationExpressionSyntax creation, string property)
    {
        if (creation.Initializer is { Expressions.Count: > 0 } initializer)
        {
            return creation.WithInitializer(initializer.WithMemberAfter(initializer.Expressions.Count - 1, SyntaxFactory.ParseExpression($"{property} = true")));
        }

        ExpressionSyntax made = SyntaxFactory.ParseExpression($"new T {{ {property} = true }}");
        InitializerExpressionSyntax added = ((ObjectCreationExpressionSyntax)made).Initializer!.WithTrailingTrivia(creation.GetTrailingTrivia());
        return creation.WithoutTrailingTrivia() switch
        {
            // `new T { }` needs no parentheses.
            ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } named => named.WithArgumentList(null).WithType(named.Type.WithTrailingTrivia(SyntaxFactory.Space)).WithInitializer(added),
            ImplicitObjectCreationExpressionSyntax bare => bare.WithArgumentList(bare.ArgumentList.WithTrailingTrivia(SyntaxFactory.Space)).WithInitializer(added),
            var other => other.WithInitializer(added),
        };
    }
}
