using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Edits;

/// <summary>
/// A fix that edits the document of its diagnostic. Each fix states for itself whether it has a fix-all: bulk tools such as
/// <c>dotnet format</c> apply every fix-all without asking, so a fix that changes permissions has none.
/// </summary>
public abstract class DocumentCodeFixProvider : CodeFixProvider
{
    /// <summary>One key per rule: <c>dotnet format</c> fixes only diagnostics whose actions have the key of the first action that it finds.</summary>
    private string EquivalenceKey => GetType().Name;

    /// <inheritdoc/>
    public abstract override FixAllProvider? GetFixAllProvider();

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // dotnet format passes the first diagnostic of the analyzer, which can be one of another rule.
        foreach (Diagnostic diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            Document document = context.Document;
            if (await GetEditAsync(document, diagnostic, new ReservedTypeNames(), context.CancellationToken).ConfigureAwait(false) is { } edit)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(edit.Title, cancellationToken => DocumentEdit.ApplyAsync(document, new[] { edit }, cancellationToken), EquivalenceKey),
                    diagnostic);
            }
        }
    }

    /// <summary>The edit that fixes a diagnostic; null if no edit is safe.</summary>
    internal abstract Task<DocumentEdit?> GetEditAsync(Document document, Diagnostic diagnostic, ReservedTypeNames names, CancellationToken cancellationToken);
}
