using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Edits;

/// <summary>
/// Fixes all of a scope in one step, document after document. The providers that Roslyn brings take the documents at once, so
/// that types which are added to two of them could get one name.
/// </summary>
internal sealed class NodeFixAllProvider : FixAllProvider
{
    public static readonly NodeFixAllProvider Instance = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes()
        => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeFixProvider is not NodeFixProvider provider)
        {
            return null;
        }

        NewNames names = new();
        List<(Document Document, NodeEdit Edit)> edits = new();
        IEnumerable<Diagnostic> diagnostics = (await FixAllDiagnostics.OfAsync(fixAllContext).ConfigureAwait(false))
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (fixAllContext.Solution.GetDocument(diagnostic.Location.SourceTree) is { } document
                && await provider.EditForAsync(document, diagnostic, names, fixAllContext.CancellationToken).ConfigureAwait(false) is { } edit)
            {
                edits.Add((document, edit));
            }
        }

        return edits.Count == 0
            ? null
            : CodeAction.Create(
                edits.Select(edit => edit.Edit.Title).Distinct(StringComparer.Ordinal).Count() == 1 ? edits[0].Edit.Title : "Fix all hand-written tokens",
                cancellation => ApplyAsync(fixAllContext.Solution, edits, cancellation),
                fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<Solution> ApplyAsync(Solution solution, List<(Document Document, NodeEdit Edit)> edits, CancellationToken cancellation)
    {
        foreach (IGrouping<DocumentId, NodeEdit> document in edits.GroupBy(edit => edit.Document.Id, edit => edit.Edit))
        {
            if (solution.GetDocument(document.Key) is { } target)
            {
                solution = await NodeEdit.ApplyAsync(target, document, cancellation).ConfigureAwait(false);
            }
        }

        return solution;
    }
}
