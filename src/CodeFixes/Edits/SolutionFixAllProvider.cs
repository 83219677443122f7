using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Edits;

/// <summary>
/// Fixes all of a scope in one step. The providers that Roslyn brings work document by document, or merge texts; an edit of
/// ours may stand in another document than its diagnostic, and several diagnostics may want one edit.
/// </summary>
internal sealed class SolutionFixAllProvider : FixAllProvider
{
    public static readonly SolutionFixAllProvider Instance = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes()
        => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeFixProvider is not SolutionFixProvider provider)
        {
            return null;
        }

        List<SolutionEdit> edits = new();
        foreach (Diagnostic diagnostic in await FixAllDiagnostics.OfAsync(fixAllContext).ConfigureAwait(false))
        {
            IEnumerable<SolutionEdit> wanted = await provider.EditsForAsync(fixAllContext.Solution, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false);
            edits.AddRange(wanted.Where(edit => fixAllContext.CodeActionEquivalenceKey is not { } key || key == edit.Key));
        }

        return edits.Count == 0
            ? null
            : CodeAction.Create(
                edits.Select(edit => edit.Title).Distinct(StringComparer.Ordinal).Count() == 1 ? edits[0].Title : "Fix all policies",
                cancellation => SolutionEdit.ApplyAsync(fixAllContext.Solution, edits, cancellation),
                fixAllContext.CodeActionEquivalenceKey);
    }
}
