using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Facts;
using GrantGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Written;

/// <summary>GG3005: denies data as well, beside the denial of tracks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DataStaysOpenFix))]
[Shared]
public sealed class DataStaysOpenFix : NodeFixProvider
{
    private const string Title = "State CanPublishData = false";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.DataStaysOpen);

    /// <inheritdoc/>
    internal override async Task<NodeEdit?> EditForAsync(Document document, Diagnostic diagnostic, NewNames names, CancellationToken cancellation)
    {
        if (await WrittenFinder.FindAsync(document, diagnostic, cancellation).ConfigureAwait(false) is not { } grants
            || grants.SyntaxOf(GrantTable.CanPublish) is not AssignmentExpressionSyntax assignment)
        {
            return null;
        }

        string data = GrantTable.CanPublishData.Property;
        return assignment switch
        {
            { Parent: InitializerExpressionSyntax initializer } => new NodeEdit(
                initializer.Span,
                Title,
                editor => editor.ReplaceNode(initializer, (current, _) => ((InitializerExpressionSyntax)current).WithMemberAfter(
                    initializer.Expressions.IndexOf(assignment), (ExpressionSyntax)SyntaxFactory.ParseExpression($"{data} = false")))),
            { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name }, Parent: ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement } => new NodeEdit(
                statement.Span,
                Title,
                editor => InsertAfter(editor, statement, $"{name.Identifier.Text}.{data} = false;")),
            _ => null,
        };
    }

    private static void InsertAfter(Microsoft.CodeAnalysis.Editing.SyntaxEditor editor, ExpressionStatementSyntax statement, string text)
    {
        SyntaxTriviaList leading = SyntaxFactory.TriviaList(statement.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse());
        StatementSyntax added = SyntaxFactory.ParseStatement(text).WithLeadingTrivia(leading);

        // On the line of the first statement if something follows there, else on the next.
        added = statement.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia)
            ? added.WithTrailingTrivia(statement.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
            : added.WithTrailingTrivia(SyntaxFactory.Space);
        editor.InsertAfter(
            statement.Parent is GlobalStatementSyntax global ? global : statement,
            statement.Parent is GlobalStatementSyntax ? SyntaxFactory.GlobalStatement(added) : added);
    }
}
