using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Edits;

/// <summary>
/// A fix that edits a node, in whatever document of the solution that stands: the attribute of a policy, as a rule. Fix-all
/// gathers the edits of all diagnostics first, since many calls may want the same change of one attribute.
/// </summary>
public abstract class SolutionFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => SolutionFixAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            Solution solution = context.Document.Project.Solution;
            foreach (SolutionEdit edit in await EditsForAsync(solution, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(edit.Title, cancellation => SolutionEdit.ApplyAsync(solution, new[] { edit }, cancellation), edit.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>The changes of which a diagnostic wants one; empty if there is nothing to change.</summary>
    internal abstract Task<IReadOnlyList<SolutionEdit>> EditsForAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellation);
}
