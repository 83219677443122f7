using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.CodeFixes.Edits;

/// <summary>A change of one node, in whatever document.</summary>
/// <param name="DocumentId">The document that it stands in.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is: an attribute without arguments has the span of its name.</param>
/// <param name="Key">Names the change: two of one key at one place are one.</param>
/// <param name="Title">What the editor shows.</param>
/// <param name="Apply">Makes the change.</param>
internal sealed record SolutionEdit(DocumentId DocumentId, TextSpan Span, int Kind, string Key, string Title, Func<SyntaxNode, SyntaxNode> Apply)
{
    /// <summary>A change of a node.</summary>
    public static SolutionEdit Of<T>(DocumentId document, T node, string key, string title, Func<T, SyntaxNode> apply)
        where T : SyntaxNode
        => new(document, node.Span, node.RawKind, key, title, current => current is T typed ? apply(typed) : current);

    /// <summary>Applies edits, each node once with all of its own, in the order of the keys.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<SolutionEdit> edits, CancellationToken cancellation)
    {
        foreach (IGrouping<DocumentId, SolutionEdit> document in edits.GroupBy(edit => edit.DocumentId))
        {
            if (solution.GetDocument(document.Key) is not { } target
                || await target.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
            {
                continue;
            }

            Dictionary<SyntaxNode, List<SolutionEdit>> changes = document
                .GroupBy(edit => (edit.Span, edit.Kind, edit.Key))
                .Select(same => same.First())
                .GroupBy(edit => NodeAt(root, edit.Span, edit.Kind))
                .Where(group => group.Key is not null)
                .ToDictionary(group => group.Key!, group => group.OrderBy(edit => edit.Key, StringComparer.Ordinal).ToList());

            SyntaxNode changed = root.ReplaceNodes(
                changes.Keys,
                (original, current) => changes[original].Aggregate(current, (node, edit) => edit.Apply(node)));
            solution = solution.WithDocumentSyntaxRoot(document.Key, changed);
        }

        return solution;
    }

    /// <summary>The attribute at a place, or around it.</summary>
    public static AttributeSyntax? AttributeAt(SyntaxNode root, TextSpan span)
        => root.FullSpan.Contains(span) ? root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<AttributeSyntax>() : null;

    private static SyntaxNode? NodeAt(SyntaxNode root, TextSpan span, int kind)
        => root.FullSpan.Contains(span)
            ? root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf().TakeWhile(node => node.Span == span).FirstOrDefault(node => node.RawKind == kind)
            : null;
}
