using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.CodeFixes.Edits;

/// <summary>A change of one node in any document of a solution.</summary>
/// <param name="DocumentId">The document of the node.</param>
/// <param name="Span">The span of the node.</param>
/// <param name="Kind">The syntax kind of the node: an attribute without arguments has the span of its name.</param>
/// <param name="EquivalenceKey">Names the kind of change.</param>
/// <param name="Title">The text that the editor shows.</param>
/// <param name="Apply">Makes the change.</param>
internal sealed record SolutionEdit(DocumentId DocumentId, TextSpan Span, int Kind, string EquivalenceKey, string Title, Func<SyntaxNode, SyntaxNode> Apply)
{
    /// <summary>Creates a change of a node.</summary>
    public static SolutionEdit Create<T>(DocumentId document, T node, string equivalenceKey, string title, Func<T, SyntaxNode> apply)
        where T : SyntaxNode
        => new(document, node.Span, node.RawKind, equivalenceKey, title, current => current is T typed ? apply(typed) : current);

    /// <summary>Applies the change.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellationToken)
        => solution.GetDocument(DocumentId) is { } document
            && await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
            && FindNode(root) is { } node
                ? solution.WithDocumentSyntaxRoot(DocumentId, root.ReplaceNode(node, Apply(node)))
                : solution;

    private SyntaxNode? FindNode(SyntaxNode root)
        => root.FullSpan.Contains(Span)
            ? root.FindNode(Span, getInnermostNodeForTie: true).AncestorsAndSelf().TakeWhile(node => node.Span == Span)
                .FirstOrDefault(node => node.RawKind == Kind)
            : null;
}
