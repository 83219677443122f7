using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.CodeFixes.Edits;

/// <summary>A change of a document.</summary>
/// <param name="Span">The span of the node that changes. Two edits with the same span are the same edit.</param>
/// <param name="Title">The text that the editor shows.</param>
/// <param name="Apply">Makes the change. The nodes are those of the document's root.</param>
internal sealed record DocumentEdit(TextSpan Span, string Title, Action<SyntaxEditor> Apply)
{
    /// <summary>Applies the edits of one document, each of them once.</summary>
    public static async Task<Solution> ApplyAsync(Document document, IEnumerable<DocumentEdit> edits, CancellationToken cancellationToken)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        foreach (DocumentEdit edit in edits.GroupBy(edit => edit.Span).Select(same => same.First()))
        {
            edit.Apply(editor);
        }

        return editor.GetChangedDocument().Project.Solution;
    }
}
