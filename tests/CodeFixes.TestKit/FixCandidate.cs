using System.Collections.Immutable;
using GrantGen.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.TestKit;

/// <summary>One entry of the lightbulb's menu.</summary>
/// <param name="Document">The document with the diagnostic.</param>
/// <param name="Diagnostic">The diagnostic to fix.</param>
/// <param name="Provider">The provider of the fix.</param>
/// <param name="Action">The offered action.</param>
internal sealed record FixCandidate(TextDocument Document, Diagnostic Diagnostic, CodeFixProvider Provider, CodeAction Action)
{
    /// <summary>All fixes that are offered for the diagnostics of a rule, in all projects.</summary>
    public static async Task<ImmutableArray<FixCandidate>> Collect(Solution solution, string id)
    {
        var candidates = ImmutableArray.CreateBuilder<FixCandidate>();
        foreach (var project in solution.Projects)
        {
            foreach (var diagnostic in await FixSolution.Diagnose(project, [id]))
            {
                if (FixSolution.DocumentOf(project, diagnostic) is { } document)
                {
                    await Collect(document, diagnostic, candidates);
                }
            }
        }

        return candidates.ToImmutable();
    }

    /// <summary>Whether the action has the title that a test names. A <c>*</c> at the end matches any ending.</summary>
    public bool IsTitled(string? title) =>
        title is null
        || (title.EndsWith('*') ? Action.Title.StartsWith(title[..^1], StringComparison.Ordinal) : Action.Title == title);

    /// <summary>The solution after an action.</summary>
    public static async Task<Solution> Apply(CodeAction action, Solution before)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changes = operations.OfType<ApplyChangesOperation>().ToList();
        return changes.Count == 1
            ? changes[0].ChangedSolution
            : throw new KitException($"The action '{action.Title}' changes {changes.Count} solutions of {before.Projects.Count()} projects, not one");
    }

    private static async Task Collect(TextDocument document, Diagnostic diagnostic, ImmutableArray<FixCandidate>.Builder candidates)
    {
        foreach (var provider in FixProviders.For(diagnostic.Id, document.Kind()))
        {
            void Register(CodeAction action, ImmutableArray<Diagnostic> fixes)
            {
                foreach (var leaf in Leaves(action))
                {
                    // Without a key, fix-all merges actions of different kinds (RS1010 reports only the simple cases).
                    if (string.IsNullOrEmpty(leaf.EquivalenceKey))
                    {
                        throw new KitException($"The action '{leaf.Title}' of {provider.GetType()} has no equivalence key");
                    }

                    candidates.Add(new FixCandidate(document, diagnostic, provider, leaf));
                }
            }

            var context = document is Document source
                ? new CodeFixContext(source, diagnostic, Register, CancellationToken.None)
                : new CodeFixContext(document, diagnostic, Register, CancellationToken.None);
            await provider.RegisterCodeFixesAsync(context);
        }
    }

    private static IEnumerable<CodeAction> Leaves(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Leaves);
}
