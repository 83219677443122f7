using GrantGen.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.TestKit;

/// <summary>Runs fix-all once for each scope, such as each document or project, and never twice for the same scope.</summary>
internal static class FixAllRun
{
    /// <summary>The scopes that an editor offers for a candidate.</summary>
    public static IEnumerable<FixAllScope> Scopes(FixCandidate candidate)
    {
        var supported = candidate.Provider.GetFixAllProvider()?.GetSupportedFixAllScopes() ?? [];
        return candidate.Document is Document
            ? supported.Intersect([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution])
            : [];
    }

    /// <summary>Fixes until no fix is offered.</summary>
    public static async Task<Solution> Run(Solution solution, string id, string? title, FixAllScope scope)
    {
        var done = new HashSet<(string? Key, object Scope)>();
        while (true)
        {
            var next = (await FixCandidate.Collect(solution, id)).FirstOrDefault(candidate => candidate.IsTitled(title));
            if (next is null)
            {
                return solution;
            }

            // One step must fix all diagnostics of a kind in the scope. Diagnostics that it leaves or creates fail here.
            if (!done.Add((next.Action.EquivalenceKey, Place(next, scope))))
            {
                throw new KitException($"Fix-all in the {scope} left {next.Diagnostic}, for which '{next.Action.Title}' is offered");
            }

            solution = await Step(solution, next, id, scope);
        }
    }

    /// <summary>Runs the fix-all of a rule without an equivalence key, as <c>dotnet format</c> does if no action was offered.</summary>
    public static async Task<Solution> RunWithoutDiagnostics(Solution solution, string id)
    {
        var provider = FixProviders.For(id, TextDocumentKind.Document).Single();
        var context = new FixAllContext(
            solution.Projects.First().Documents.First(),
            provider,
            FixAllScope.Solution,
            codeActionEquivalenceKey: null!,
            [id],
            new Diagnostics([id]),
            CancellationToken.None);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context)
            ?? throw new KitException($"The fix-all of {id} returns no action");
        return await FixCandidate.Apply(action, solution);
    }

    private static object Place(FixCandidate candidate, FixAllScope scope) => scope switch
    {
        FixAllScope.Document => candidate.Document.Id,
        FixAllScope.Project => candidate.Document.Project.Id,
        _ => FixAllScope.Solution,
    };

    private static async Task<Solution> Step(Solution solution, FixCandidate candidate, string id, FixAllScope scope)
    {
        var provider = candidate.Provider.GetFixAllProvider()!;
        var context = new FixAllContext(
            (Document)candidate.Document,
            candidate.Provider,
            scope,
            candidate.Action.EquivalenceKey!,
            [id],
            new Diagnostics([id]),
            CancellationToken.None);
        var action = await provider.GetFixAsync(context)
            ?? throw new KitException($"Fix-all in the {scope} does nothing about {candidate.Diagnostic}, for which '{candidate.Action.Title}' is offered");
        return await FixCandidate.Apply(action, solution);
    }

    private sealed class Diagnostics(string[] ids) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await FixSolution.Diagnose(project, ids);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var diagnostics = await FixSolution.Diagnose(document.Project, ids);
            return diagnostics.Where(d => FixSolution.DocumentOf(document.Project, d)?.Id == document.Id);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            var diagnostics = await FixSolution.Diagnose(project, ids);
            return diagnostics.Where(d => FixSolution.DocumentOf(project, d) is null);
        }
    }
}
