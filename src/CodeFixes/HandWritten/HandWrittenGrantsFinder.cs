using GrantGen.Generator.HandWrittenTokens;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>Reads the hand-written grants that a diagnostic reports.</summary>
internal static class HandWrittenGrantsFinder
{
    public static async Task<HandWrittenGrants?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || TokenLibraryTypes.TryCreate(model.Compilation) is not { } types)
        {
            return null;
        }

        SyntaxNode root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        SyntaxNode place = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return GetGrants(place) is { } grants && model.GetOperation(grants, cancellationToken) is { } operation
            ? SdkGrants.TryCreate(operation, types, cancellationToken)
            : null;
    }

    /// <summary>The creation that a place is in, or the variable whose property is set there.</summary>
    private static ExpressionSyntax? GetGrants(SyntaxNode place)
        => place.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax variable } }
            ? variable
            : place.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
}
