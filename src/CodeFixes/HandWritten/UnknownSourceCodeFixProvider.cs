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

/// <summary>GG3003: replaces the name of a source with the server's name for it, if the intended one is clear.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownSourceCodeFixProvider))]
[Shared]
public sealed class UnknownSourceCodeFixProvider : DocumentCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnknownSource);

    /// <summary>None: the server allows no track for an unknown source, so the fix adds a right.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    internal override async Task<DocumentEdit?> GetEditAsync(Document document, Diagnostic diagnostic, ReservedTypeNames names,
        CancellationToken cancellationToken)
    {
        // A named constant is declared in another place, and other code can use it.
        if (!diagnostic.Properties.TryGetValue(UnknownSourceAnalyzer.RightProperty, out string? right)
            || right is null
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal
            || !literal.IsKind(SyntaxKind.StringLiteralExpression))
        {
            return null;
        }

        return new DocumentEdit(
            literal.Span,
            $"Name '{right}'",
            editor => editor.ReplaceNode(literal,
                SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(right)).WithTriviaFrom(literal)));
    }
}
