using GrantGen.Generator.HandWrittenTokens;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>Reads the hand-written grants that a diagnostic speaks of.</summary>
internal static class HandWrittenGrantsFinder
{
    public static async Task<HandWrittenGrants?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || TokenLibraryTypes.Of(model.Compilation) is not { } types)
        {
            return null;
        }

        SyntaxNode root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        return root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation
            && model.GetOperation(creation, cancellationToken) is { } operation
                ? HandWrittenGrants.Of(operation, types, cancellationToken)
                : null;
    }
}
