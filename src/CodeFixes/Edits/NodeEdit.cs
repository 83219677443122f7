using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.CodeFixes.Edits;

/// <summary>A change of a document.</summary>
/// <param name="Span">The node that is changed: two changes of one node are one.</param>
/// <param name="Title">What the editor shows.</param>
/// <param name="Apply">Makes the change. The nodes are those of the document's root.</param>
internal sealed record NodeEdit(TextSpan Span, string Title, Action<SyntaxEditor> Apply)
{
    /// <summary>Applies edits of one document, each place once.</summary>
    public static async Task<Solution> ApplyAsync(Document document, IEnumerable<NodeEdit> edits, CancellationToken cancellation)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        foreach (NodeEdit edit in edits.GroupBy(edit => edit.Span).Select(same => same.First()))
        {
            edit.Apply(editor);
        }

        return editor.GetChangedDocument().Project.Solution;
    }
}
