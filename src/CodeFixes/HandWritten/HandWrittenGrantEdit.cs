using GrantGen.CodeFixes.Edits;
using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>Grants a permission in hand-written grants: where they deny it, in their list of sources, or in the initializer.</summary>
internal static class HandWrittenGrantEdit
{
    public static async Task<SolutionEdit?> CreateAsync(
        Document document, SyntaxNode root, TextSpan span, Grant grant, IReadOnlyList<TrackSourceInfo> sources, string? name, CancellationToken cancellationToken)
    {
        if (!root.FullSpan.Contains(span)
            || root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || TokenLibraryTypes.TryCreate(model.Compilation) is not { } types
            || model.GetOperation(creation, cancellationToken) is not { } operation
            || SdkGrants.TryCreate(operation, types, cancellationToken) is not { } grants)
        {
            return null;
        }

        SyntaxNode? stated = grants.SyntaxOf(grant);
        return grant.Kind switch
        {
            GrantKind.Sources when stated is AssignmentExpressionSyntax assignment => AddSources(document.Id, assignment, grant, sources, name),
            GrantKind.Flag when stated is AssignmentExpressionSyntax { Right: LiteralExpressionSyntax denied } assignment
                && !IsConditional(assignment.Parent) => SolutionEdit.Create(
                document.Id,
                denied,
                GrantTitles.EquivalenceKey(grant),
                GrantTitles.Grant(grant, isDenied: true, name),
                node => True().WithTriviaFrom(node)),
            GrantKind.Flag when stated is null && !IsConditional(creation.Initializer) => SolutionEdit.Create(
                document.Id,
                creation,
                GrantTitles.EquivalenceKey(grant),
                GrantTitles.Grant(grant, isDenied: false, name),
                node => WithFlag(node, grant.Property)),
            _ => null,
        };
    }

    private static SolutionEdit? AddSources(DocumentId document, AssignmentExpressionSyntax assignment, Grant grant,
        IReadOnlyList<TrackSourceInfo> sources, string? name)
    {
        if (IsConditional(assignment.Right) || IsConditional(assignment.Parent as InitializerExpressionSyntax))
        {
            return null;
        }

        string key = GrantTitles.EquivalenceKey(grant);
        string title = GrantTitles.AddSources(grant, sources, name);
        IEnumerable<ExpressionSyntax> names = sources.Select(source => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression,
            SyntaxFactory.Literal(source.WireName)));
        return FindList(assignment.Right) switch
        {
            InitializerExpressionSyntax { Expressions.Count: > 0 } initializer
                => SolutionEdit.Create(document, initializer, key, title, node => names.Aggregate(node, (current, source) => current.WithLastMember(source))),
            CollectionExpressionSyntax { Elements.Count: > 0 } collection
                => SolutionEdit.Create(document, collection, key, title, node => names.Aggregate(node, (current, source) => current.WithLastElement(source))),
            _ => null,
        };
    }

    /// <summary>The part of an expression that lists the elements of a new list; null if there is no such part.</summary>
    private static ExpressionSyntax? FindList(ExpressionSyntax expression) => expression switch
    {
        InitializerExpressionSyntax or CollectionExpressionSyntax => expression,
        ParenthesizedExpressionSyntax parenthesized => FindList(parenthesized.Expression),
        CastExpressionSyntax cast => FindList(cast.Expression),
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => initializer,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => FindList(arguments[0].Expression),
        ImplicitArrayCreationExpressionSyntax { Initializer: var initializer } => initializer,

        // A stated length must be that of the initializer.
        ArrayCreationExpressionSyntax { Initializer: { } initializer, Type.RankSpecifiers: { Count: 1 } ranks }
            when ranks[0].Sizes.All(size => size is OmittedArraySizeExpressionSyntax) => initializer,
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToList", Expression: var source } } => FindList(source),
        _ => null,
    };

    /// <summary>Whether an expression contains a directive, so that it is different in another configuration.</summary>
    private static bool IsConditional(SyntaxNode? node) => node is ExpressionSyntax { ContainsDirectives: true };

    private static LiteralExpressionSyntax True() => SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression);

    private static BaseObjectCreationExpressionSyntax WithFlag(BaseObjectCreationExpressionSyntax creation, string property)
    {
        if (creation.Initializer is { Expressions.Count: > 0 } initializer)
        {
            return creation.WithInitializer(initializer.WithLastMember(SyntaxFactory.ParseExpression($"{property} = true")));
        }

        ExpressionSyntax made = SyntaxFactory.ParseExpression($"new T {{ {property} = true }}");
        InitializerExpressionSyntax added = ((ObjectCreationExpressionSyntax)made).Initializer!.WithTrailingTrivia(creation.GetTrailingTrivia());
        return creation.WithoutTrailingTrivia() switch
        {
            // `new T { }` needs no parentheses.
            ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } named => named.WithArgumentList(null)
                .WithType(named.Type.WithTrailingTrivia(SyntaxFactory.Space)).WithInitializer(added),
            ImplicitObjectCreationExpressionSyntax bare => bare.WithArgumentList(bare.ArgumentList.WithTrailingTrivia(SyntaxFactory.Space))
                .WithInitializer(added),
            var other => other.WithInitializer(added),
        };
    }
}
