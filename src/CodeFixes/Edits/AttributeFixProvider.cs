using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Edits;

/// <summary>
/// A fix that edits the attribute of a policy, in whatever document of the solution that stands. Fix-all gathers the edits of
/// all diagnostics first: many calls may want the same change of one attribute.
/// </summary>
public abstract class AttributeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => AttributeFixAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (await EditForAsync(context.Document.Project.Solution, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } edit)
            {
                Solution solution = context.Document.Project.Solution;
                context.RegisterCodeFix(
                    CodeAction.Create(edit.Title, cancellation => AttributeEdit.ApplyAsync(solution, new[] { edit }, cancellation), edit.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>The change that a diagnostic wants; null if there is nothing to change.</summary>
    internal abstract Task<AttributeEdit?> EditForAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellation);
}
