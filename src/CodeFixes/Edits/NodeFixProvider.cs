using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Edits;

/// <summary>A fix that edits the document that its diagnostic stands in.</summary>
public abstract class NodeFixProvider : CodeFixProvider
{
    /// <summary>One key for every fix of the kind, or fix-all would fix a part.</summary>
    private string Key => GetType().Name;

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => NodeFixAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            Document document = context.Document;
            if (await EditForAsync(document, diagnostic, new NewNames(), context.CancellationToken).ConfigureAwait(false) is { } edit)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(edit.Title, cancellation => NodeEdit.ApplyAsync(document, new[] { edit }, cancellation), Key),
                    diagnostic);
            }
        }
    }

    /// <summary>The change that a diagnostic wants; null if there is none that is safe.</summary>
    internal abstract Task<NodeEdit?> EditForAsync(Document document, Diagnostic diagnostic, NewNames names, CancellationToken cancellation);
}

/// <summary>Names of types that a fix-all is about to add, by project: no compilation knows them yet.</summary>
internal sealed class NewNames
{
    private readonly HashSet<(ProjectId Project, string Name)> _names = new();

    /// <summary>Takes the first of some names that is free.</summary>
    public string Take(ProjectId project, IEnumerable<string> candidates) => candidates.First(name => _names.Add((project, name)));
}
