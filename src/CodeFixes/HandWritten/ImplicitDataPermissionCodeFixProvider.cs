using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Facts;
using GrantGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>GG3005: denies data as well, after the denial of tracks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ImplicitDataPermissionCodeFixProvider))]
[Shared]
public sealed class ImplicitDataPermissionCodeFixProvider : DocumentCodeFixProvider
{
    private const string Title = "State CanPublishData = false";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ImplicitDataPermission);

    /// <summary>None: the fix changes what the token allows.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    internal override async Task<DocumentEdit?> GetEditAsync(Document document, Diagnostic diagnostic, ReservedTypeNames names,
        CancellationToken cancellationToken)
    {
        if (await HandWrittenGrantsFinder.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } grants
            || grants.SyntaxOf(GrantTable.CanPublish) is not AssignmentExpressionSyntax assignment)
        {
            return null;
        }

        string data = GrantTable.CanPublishData.Property;
        return assignment switch
        {
            { Parent: InitializerExpressionSyntax { ContainsDirectives: false } initializer } => new DocumentEdit(
                initializer.Span,
                Title,
                editor => editor.ReplaceNode(initializer, (current, _) => ((InitializerExpressionSyntax)current).WithMemberAfter(
                    initializer.Expressions.IndexOf(assignment), (ExpressionSyntax)SyntaxFactory.ParseExpression($"{data} = false")))),
            { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name }, Parent: ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement } => new DocumentEdit(
                statement.Span,
                Title,
                editor => InsertAfter(editor, statement, $"{name.Identifier.Text}.{data} = false;")),
            _ => null,
        };
    }

    private static void InsertAfter(SyntaxEditor editor, ExpressionStatementSyntax statement, string text)
    {
        SyntaxTriviaList leading = SyntaxFactory.TriviaList(statement.GetLeadingTrivia().Reverse()
            .TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse());
        StatementSyntax added = SyntaxFactory.ParseStatement(text).WithLeadingTrivia(leading);

        // On the same line if something follows the first statement there, else on the next line.
        added = statement.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia)
            ? added.WithTrailingTrivia(statement.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
            : added.WithTrailingTrivia(SyntaxFactory.Space);
        editor.InsertAfter(
            statement.Parent is GlobalStatementSyntax global ? global : statement,
            statement.Parent is GlobalStatementSyntax ? SyntaxFactory.GlobalStatement(added) : added);
    }
}
