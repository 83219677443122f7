using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Edits;

/// <summary>
/// Fixes all diagnostics of a scope in one step, one document after the other. Roslyn's own providers fix documents in
/// parallel, so types that are added to two documents could get the same name.
/// </summary>
internal sealed class DocumentFixAllProvider : FixAllProvider
{
    public static readonly DocumentFixAllProvider Instance = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes()
        => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeFixProvider is not DocumentCodeFixProvider provider)
        {
            return null;
        }

        Solution solution = fixAllContext.Solution;
        ReservedTypeNames names = new();
        List<(Document Document, DocumentEdit Edit)> edits = new();
        IEnumerable<Diagnostic> diagnostics = (await fixAllContext.GetFixAllDiagnosticsAsync().ConfigureAwait(false))
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (solution.GetDocument(diagnostic.Location.SourceTree) is { } document
                && await provider.GetEditAsync(document, diagnostic, names, fixAllContext.CancellationToken).ConfigureAwait(false) is { } edit)
            {
                edits.Add((document, edit));
            }
        }

        // Without an edit the action changes nothing. For null, dotnet format prints that the rule cannot be fixed.
        string[] titles = edits.Select(edit => edit.Edit.Title).Distinct(StringComparer.Ordinal).ToArray();
        return CodeAction.Create(
            titles.Length == 1 ? titles[0] : $"Fix all {string.Join(", ", provider.FixableDiagnosticIds)}",
            cancellationToken => ApplyAsync(solution, edits, cancellationToken),
            fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<Solution> ApplyAsync(Solution solution, List<(Document Document, DocumentEdit Edit)> edits, CancellationToken cancellationToken)
    {
        foreach (IGrouping<DocumentId, DocumentEdit> document in edits.GroupBy(edit => edit.Document.Id, edit => edit.Edit))
        {
            if (solution.GetDocument(document.Key) is { } target)
            {
                solution = await DocumentEdit.ApplyAsync(target, document, cancellationToken).ConfigureAwait(false);
            }
        }

        return solution;
    }
}
