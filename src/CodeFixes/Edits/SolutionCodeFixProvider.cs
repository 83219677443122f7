using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Edits;

/// <summary>A fix that edits one node in any document of the solution, usually the attribute of a policy.</summary>
public abstract class SolutionCodeFixProvider : CodeFixProvider
{
    /// <summary>
    /// None: these fixes change what the holder of a token may do, and bulk tools such as <c>dotnet format</c> apply every
    /// fix-all without asking.
    /// </summary>
    public sealed override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            Solution solution = context.Document.Project.Solution;
            foreach (SolutionEdit edit in await GetEditsAsync(solution, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(edit.Title, cancellationToken => edit.ApplyAsync(solution, cancellationToken), edit.EquivalenceKey),
                    diagnostic);
            }
        }
    }

    /// <summary>The edits that each fix a diagnostic; empty if no edit is safe.</summary>
    internal abstract Task<IReadOnlyList<SolutionEdit>> GetEditsAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken);
}
