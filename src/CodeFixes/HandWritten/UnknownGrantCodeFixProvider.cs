using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Generator.Rules;
using GrantGen.Generator.Rules.HandWritten;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>GG3011: replaces the name of a grant or claim with LiveKit's name for it, if the intended one is clear.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownGrantCodeFixProvider))]
[Shared]
public sealed class UnknownGrantCodeFixProvider : DocumentCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnknownGrant);

    /// <summary>None: the server ignores an unknown grant, so the fix changes what the token allows.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    internal override async Task<DocumentEdit?> GetEditAsync(Document document, Diagnostic diagnostic, ReservedTypeNames names,
        CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(HandWrittenGrantsAnalyzer.SuggestionProperty, out string? suggestion)
            || suggestion is null
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return null;
        }

        SyntaxNode member = root.FindNode(diagnostic.Location.SourceSpan);
        string title = $"Name '{suggestion}', which changes what the token allows";
        switch (member)
        {
            case AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: { } name }:
                return new DocumentEdit(name.Span, title, editor => editor.ReplaceNode(name, SyntaxFactory.IdentifierName(suggestion).WithTriviaFrom(name)));
            case AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } inferred:
                return new DocumentEdit(inferred.Span, title, editor => editor.ReplaceNode(inferred, Named(inferred, suggestion)));
            default:
                // The key of a dictionary; a named constant is declared in another place, and other code can use it.
                return GetKey(member) is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
                    ? new DocumentEdit(literal.Span, title,
                        editor => editor.ReplaceNode(literal,
                            SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(suggestion)).WithTriviaFrom(literal)))
                    : null;
        }
    }

    private static ExpressionSyntax? GetKey(SyntaxNode member) => member switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys } } => keys[0].Expression,
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } } => keys[0].Expression,
        InitializerExpressionSyntax { Expressions: { Count: 2 } pair } => pair[0],
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } => arguments[0].Expression,
        _ => null,
    };

    /// <summary>An inferred name becomes a stated one.</summary>
    private static AnonymousObjectMemberDeclaratorSyntax Named(AnonymousObjectMemberDeclaratorSyntax inferred, string name)
        => SyntaxFactory.AnonymousObjectMemberDeclarator(
                SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(name).WithTrailingTrivia(SyntaxFactory.Space)).WithTrailingTrivia(SyntaxFactory.Space),
                inferred.Expression.WithoutLeadingTrivia())
            .WithLeadingTrivia(inferred.GetLeadingTrivia());
}
