using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.CodeFixes.Edits;

/// <summary>A change of one attribute.</summary>
/// <param name="DocumentId">The document that it stands in.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Key">Names the change: two of one key at one place are one.</param>
/// <param name="Title">What the editor shows.</param>
/// <param name="Apply">Makes the change.</param>
internal sealed record AttributeEdit(DocumentId DocumentId, TextSpan Span, string Key, string Title, Func<AttributeSyntax, AttributeSyntax> Apply)
{
    /// <summary>Applies edits, each attribute once with all of its own, in the order of the keys.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<AttributeEdit> edits, CancellationToken cancellation)
    {
        foreach (IGrouping<DocumentId, AttributeEdit> document in edits.GroupBy(edit => edit.DocumentId))
        {
            if (solution.GetDocument(document.Key) is not { } target
                || await target.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
            {
                continue;
            }

            Dictionary<AttributeSyntax, List<AttributeEdit>> changes = document
                .GroupBy(edit => (edit.Span, edit.Key))
                .Select(same => same.First())
                .GroupBy(edit => AttributeAt(root, edit.Span))
                .Where(group => group.Key is not null)
                .ToDictionary(group => group.Key!, group => group.OrderBy(edit => edit.Key, StringComparer.Ordinal).ToList());

            SyntaxNode changed = root.ReplaceNodes(
                changes.Keys,
                (original, current) => changes[original].Aggregate(current, (attribute, edit) => edit.Apply(attribute)));
            solution = solution.WithDocumentSyntaxRoot(document.Key, changed);
        }

        return solution;
    }

    /// <summary>The attribute at a place, or around it.</summary>
    public static AttributeSyntax? AttributeAt(SyntaxNode root, TextSpan span)
        => root.FullSpan.Contains(span) ? root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<AttributeSyntax>() : null;
}
