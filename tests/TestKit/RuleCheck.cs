using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.TestKit;

/// <summary>Compares diagnostics with the markup.</summary>
internal static class RuleCheck
{
    public static ImmutableArray<Diagnostic> Compare(RuleRun run, Func<string, bool> selected)
    {
        var actual = run.Diagnostics.Where(d => selected(d.Id)).ToImmutableArray();
        var expected = run.Project.Expected.Where(e => selected(e.Id)).ToList();

        // Two diagnostics of one rule at one position count twice, so each expectation removes one from the list.
        var unexpected = actual.ToList();
        var missing = new List<ExpectedDiagnostic>();
        foreach (var expectation in expected)
        {
            var found = unexpected.FindIndex(d => Key(d) == expectation);
            if (found < 0)
            {
                missing.Add(expectation);
            }
            else
            {
                unexpected.RemoveAt(found);
            }
        }

        if (missing.Count + unexpected.Count > 0)
        {
            throw new KitException(
                "The diagnostics are not those of the markup.",
                [.. missing.SelectMany(e => Missing(run.Project, e)), .. unexpected.SelectMany(d => Unexpected(run.Project, d))]);
        }

        CheckLive(run, actual);
        return actual;
    }

    internal static ExpectedDiagnostic Key(Diagnostic diagnostic) =>
        new(diagnostic.Id, DiagnosticText.PathOf(diagnostic.Location), diagnostic.Location.SourceSpan);

    // A rule that is not declared as a compilation-end rule must also report while typing. RS1037 checks only the declaration.
    private static void CheckLive(RuleRun run, ImmutableArray<Diagnostic> actual)
    {
        var live = run.Live.Select(Key).ToHashSet();
        var invisible = actual
            .Where(d => !d.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd) && !live.Contains(Key(d)))
            .ToList();
        if (invisible.Count > 0)
        {
            throw new KitException(
                "Reported by a build, but not while typing, though not declared with the tag CompilationEnd:",
                invisible.SelectMany(DiagnosticText.Describe));
        }

        var build = run.Diagnostics.Select(Key).ToHashSet();
        var liveOnly = run.Live.Where(d => !build.Contains(Key(d))).ToList();
        if (liveOnly.Count > 0)
        {
            throw new KitException("Shown while typing, but not by a build:", liveOnly.SelectMany(DiagnosticText.Describe));
        }
    }

    private static IEnumerable<string> Missing(TestProject project, ExpectedDiagnostic expected)
    {
        var text = SourceText.From(Find(project, expected.Path)!.Text);
        var place = text.Lines.GetLinePosition(expected.Span.Start);
        return
        [
            "missing:",
            $"  {expected.Id} {expected.Path}({place.Line + 1},{place.Character + 1})",
            .. DiagnosticText.Excerpt(text, expected.Span),
        ];
    }

    private static IEnumerable<string> Unexpected(TestProject project, Diagnostic diagnostic)
    {
        // A file in another language has no syntax tree to quote from.
        var file = diagnostic.Location.SourceTree is null ? Find(project, DiagnosticText.PathOf(diagnostic.Location)) : null;
        var excerpt = file is null ? [] : DiagnosticText.Excerpt(SourceText.From(file.Text), diagnostic.Location.SourceSpan);
        return ["unexpected:", .. DiagnosticText.Describe(diagnostic), .. excerpt];
    }

    private static TestSource? Find(TestProject project, string path) =>
        project.Sources.Concat(project.AdditionalFiles).FirstOrDefault(source => source.Path == path);
}
