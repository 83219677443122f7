using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Generator.Rules;
using GrantGen.Generator.Rules.Written;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Written;

/// <summary>GG3003: names the source as the server does, where it is plain which one is meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownSourceFix))]
[Shared]
public sealed class UnknownSourceFix : NodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnknownSource);

    /// <inheritdoc/>
    internal override async Task<NodeEdit?> EditForAsync(Document document, Diagnostic diagnostic, NewNames names, CancellationToken cancellation)
    {
        // A constant that is named here is written elsewhere, and may be used for something else.
        if (!diagnostic.Properties.TryGetValue(UnknownSourceAnalyzer.RightProperty, out string? right)
            || right is null
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal
            || !literal.IsKind(SyntaxKind.StringLiteralExpression))
        {
            return null;
        }

        return new NodeEdit(
            literal.Span,
            $"Name '{right}'",
            editor => editor.ReplaceNode(literal, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(right)).WithTriviaFrom(literal)));
    }
}
