using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Edits;

/// <summary>
/// Fixes all of a scope in one step. The providers that Roslyn brings work document by document, or merge texts; an edit of
/// ours may stand in another document than its diagnostic, and several diagnostics may want one edit.
/// </summary>
internal sealed class AttributeFixAllProvider : FixAllProvider
{
    public static readonly AttributeFixAllProvider Instance = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes()
        => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeFixProvider is not AttributeFixProvider provider)
        {
            return null;
        }

        List<AttributeEdit> edits = new();
        foreach (Diagnostic diagnostic in await FixAllDiagnostics.OfAsync(fixAllContext).ConfigureAwait(false))
        {
            AttributeEdit? edit = await provider.EditForAsync(fixAllContext.Solution, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false);
            if (edit is not null && (fixAllContext.CodeActionEquivalenceKey is not { } key || key == edit.Key))
            {
                edits.Add(edit);
            }
        }

        return edits.Count == 0
            ? null
            : CodeAction.Create(
                edits.Select(edit => edit.Title).Distinct(StringComparer.Ordinal).Count() == 1 ? edits[0].Title : "Fix all policies",
                cancellation => AttributeEdit.ApplyAsync(fixAllContext.Solution, edits, cancellation),
                fixAllContext.CodeActionEquivalenceKey);
    }
}
