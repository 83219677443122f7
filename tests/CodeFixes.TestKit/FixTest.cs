using System.Collections.Immutable;
using System.Text;
using GrantGen.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.CodeFixes.TestKit;

/// <summary>Applies code fixes as an editor does, and compares the result.</summary>
public static class FixTest
{
    // Far more steps than a test has diagnostics. Without a limit, a fix that does not remove its diagnostic would be applied forever.
    private const int MaxSteps = 20;

    /// <summary>
    /// Fixes the diagnostics of a rule one by one, then all at once in every scope that the fix supports. Each run must result in the
    /// expected texts, and the code must compile with the generated code.
    /// </summary>
    /// <param name="before">The project; its markup is ignored.</param>
    /// <param name="fixedSource">
    /// The first file afterwards. The other files must stay unchanged. Markup of the rule marks diagnostics that remain because no fix is
    /// offered for them.
    /// </param>
    /// <param name="id">The rule.</param>
    /// <param name="title">The action to take, where several are offered; may end in <c>*</c>.</param>
    /// <param name="allowErrors">Whether the fixed code need not compile.</param>
    /// <returns>A task.</returns>
    public static Task Verify(TestProject before, string fixedSource, string id, string? title = null, bool allowErrors = false) =>
        Verify(before, [(before.Sources[0].Path, fixedSource)], id, title, allowErrors);

    /// <summary>The same for fixes that change several files, or a file other than the first.</summary>
    /// <param name="before">The project; its markup is ignored.</param>
    /// <param name="expected">
    /// The files that are changed or created. For a file of a referenced project, the path begins with the name of its assembly.
    /// </param>
    /// <param name="id">The rule.</param>
    /// <param name="title">The action to take, where several are offered; may end in <c>*</c>.</param>
    /// <param name="allowErrors">Whether the fixed code need not compile.</param>
    /// <returns>A task.</returns>
    public static Task Verify(
        TestProject before, (string Path, string Text)[] expected, string id, string? title = null, bool allowErrors = false) =>
        VerifySolution([before], expected, id, title, allowErrors);

    /// <summary>The same for a solution whose projects are not all connected by references.</summary>
    /// <param name="before">The projects; those that they reference are added.</param>
    /// <param name="expected">The files that are changed or created. A path without an assembly belongs to the first project.</param>
    /// <param name="id">The rule.</param>
    /// <param name="title">The action to take, where several are offered; may end in <c>*</c>.</param>
    /// <param name="allowErrors">Whether the fixed code need not compile.</param>
    /// <returns>A task.</returns>
    public static async Task VerifySolution(
        IReadOnlyList<TestProject> before, (string Path, string Text)[] expected, string id, string? title = null, bool allowErrors = false)
    {
        using var workspace = new AdhocWorkspace();
        var solution = FixSolution.Open(workspace, before);
        var expectation = await FixExpectation.Create(solution, before[0].AssemblyName, expected, id);

        var first = (await FixCandidate.Collect(solution, id)).FirstOrDefault(candidate => candidate.IsTitled(title))
            ?? throw await NothingOffered(solution, id, title);
        await expectation.Check(await OneByOne(solution, id, title), "one by one", allowErrors);
        foreach (var scope in FixAllRun.Scopes(first))
        {
            await expectation.Check(await FixAllRun.Run(solution, id, title, scope), $"all in the {scope}", allowErrors);
        }
    }

    /// <summary>Asserts that a rule is reported and no fix is offered.</summary>
    /// <param name="project">The project.</param>
    /// <param name="id">The rule.</param>
    /// <returns>A task.</returns>
    public static async Task NoFix(TestProject project, string id)
    {
        var titles = await Titles(project, id);
        if (titles.Count > 0)
        {
            throw new KitException($"No fix was expected for {id}, but is offered:", titles.Select(title => "  " + title));
        }
    }

    /// <summary>The actions that are offered for the diagnostics of a rule. The rule must be reported at least once.</summary>
    /// <param name="project">The project.</param>
    /// <param name="id">The rule.</param>
    /// <returns>The distinct titles, in the order of the diagnostics.</returns>
    public static async Task<IReadOnlyList<string>> Titles(TestProject project, string id)
    {
        using var workspace = new AdhocWorkspace();
        var solution = FixSolution.Open(workspace, [project]);
        var candidates = await FixCandidate.Collect(solution, id);
        return candidates.IsEmpty && (await Remaining(solution, id)).IsEmpty
            ? throw new KitException($"{id} is not reported")
            : [.. candidates.Select(candidate => candidate.Action.Title).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The first file after all diagnostics of a rule with an offered fix are fixed.</summary>
    /// <param name="project">The project.</param>
    /// <param name="id">The rule.</param>
    /// <returns>The text of the file.</returns>
    public static async Task<string> Fixed(TestProject project, string id)
    {
        using var workspace = new AdhocWorkspace();
        var texts = await FixSolution.Texts(await OneByOne(FixSolution.Open(workspace, [project]), id, title: null));
        return texts[$"{project.AssemblyName}/{project.Sources[0].Path}"];
    }

    /// <summary>
    /// Fixes the diagnostics of a rule one by one in a project whose only additional file has a byte order mark and Windows line endings.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="id">The rule.</param>
    /// <returns>The additional file afterwards, as an editor saves it.</returns>
    public static async Task<byte[]> FixMarkedFile(TestProject project, string id)
    {
        using var workspace = new AdhocWorkspace();
        var solution = FixSolution.Open(workspace, [project]);
        var file = solution.Projects.Single().AdditionalDocuments.Single();
        var marked = SourceText.From((await file.GetTextAsync()).ToString().ReplaceLineEndings("\r\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        solution = await OneByOne(solution.WithAdditionalDocumentText(file.Id, marked), id, title: null);
        var text = await solution.GetAdditionalDocument(file.Id)!.GetTextAsync();
        using MemoryStream saved = new();
        using (StreamWriter writer = new(saved, text.Encoding!))
        {
            text.Write(writer);
        }

        return saved.ToArray();
    }

    /// <summary>Asserts that a fix-all that finds nothing to fix returns an action that changes nothing.</summary>
    /// <param name="project">A project without a diagnostic of the rule.</param>
    /// <param name="id">The rule.</param>
    /// <returns>A task.</returns>
    public static async Task FixAllWithoutDiagnostics(TestProject project, string id)
    {
        using var workspace = new AdhocWorkspace();
        var solution = FixSolution.Open(workspace, [project]);
        var changed = await FixAllRun.RunWithoutDiagnostics(solution, id);
        if (changed.GetChanges(solution).GetProjectChanges().Any())
        {
            throw new KitException($"The fix-all of {id} changes a project in which nothing is reported");
        }
    }

    internal static async Task<ImmutableArray<Diagnostic>> Remaining(Solution solution, string id)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            diagnostics.AddRange(await FixSolution.Diagnose(project, [id]));
        }

        return diagnostics.ToImmutable();
    }

    private static async Task<Solution> OneByOne(Solution solution, string id, string? title)
    {
        for (var step = 0; step < MaxSteps; step++)
        {
            var offered = (await FixCandidate.Collect(solution, id)).Where(candidate => candidate.IsTitled(title)).ToList();
            if (offered.Count == 0)
            {
                return solution;
            }

            var choice = offered.Where(candidate => candidate.Diagnostic == offered[0].Diagnostic).ToList();
            if (choice.Count > 1)
            {
                throw new KitException("Several actions are offered: the test has to say which.", choice.Select(c => "  " + c.Action.Title));
            }

            solution = await FixCandidate.Apply(choice[0].Action, solution);
        }

        throw new KitException($"{id} is still reported after {MaxSteps} fixes.", (await Remaining(solution, id)).Select(d => "  " + d));
    }

    private static async Task<KitException> NothingOffered(Solution solution, string id, string? title)
    {
        var diagnostics = await Remaining(solution, id);
        var others = await FixCandidate.Collect(solution, id);
        return new KitException(
            diagnostics.IsEmpty ? $"{id} is not reported, so there is nothing to fix." : $"No fix is offered{(title is null ? "" : $" that is called '{title}'")}:",
            [.. diagnostics.Select(d => "  " + d), .. others.Select(o => "  offered: " + o.Action.Title)]);
    }
}
