using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.Edits;

/// <summary>Collects the diagnostics in the scope of a fix-all.</summary>
internal static class FixAllDiagnostics
{
    public static async Task<ImmutableArray<Diagnostic>> GetFixAllDiagnosticsAsync(this FixAllContext context)
    {
        if (context.Scope == FixAllScope.Document && context.Document is not null)
        {
            return await context.GetDocumentDiagnosticsAsync(context.Document).ConfigureAwait(false);
        }

        IEnumerable<Project> projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : new[] { context.Project };
        ImmutableArray<Diagnostic>.Builder all = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (Project project in projects)
        {
            all.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return all.ToImmutable();
    }
}
