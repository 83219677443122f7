using GrantGen.Generator.Written;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Written;

/// <summary>Reads the hand-written grants that a diagnostic speaks of.</summary>
internal static class WrittenFinder
{
    public static async Task<WrittenGrants?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || WrittenTypes.Of(model.Compilation) is not { } types)
        {
            return null;
        }

        SyntaxNode root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        return root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation
            && model.GetOperation(creation, cancellation) is { } operation
                ? WrittenGrants.Of(operation, types, cancellation)
                : null;
    }
}
