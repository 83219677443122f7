using System.Collections.Immutable;
using GrantGen.TestKit;
using Microsoft.CodeAnalysis;

namespace GrantGen.CodeFixes.TestKit;

/// <summary>The expected solution after the fix.</summary>
internal sealed class FixExpectation
{
    private readonly string _id;
    private readonly ImmutableSortedDictionary<string, string> _texts;
    private readonly ImmutableHashSet<ExpectedDiagnostic> _remaining;

    private FixExpectation(string id, ImmutableSortedDictionary<string, string> texts, ImmutableHashSet<ExpectedDiagnostic> remaining)
    {
        _id = id;
        _texts = texts;
        _remaining = remaining;
    }

    /// <summary>The texts of a solution, with the replacements that a test names.</summary>
    public static async Task<FixExpectation> Create(
        Solution solution, string firstAssembly, IEnumerable<(string Path, string Text)> expected, string id)
    {
        var texts = await FixSolution.Texts(solution);
        var assemblies = solution.Projects.Select(project => project.AssemblyName + "/").ToList();
        var remaining = ImmutableHashSet.CreateBuilder<ExpectedDiagnostic>();
        foreach (var (path, markup) in expected)
        {
            var qualified = assemblies.Any(assembly => path.StartsWith(assembly, StringComparison.Ordinal)) ? path : $"{firstAssembly}/{path}";
            var source = TestSource.Parse(qualified, markup);
            texts = texts.SetItem(qualified, source.Text);
            remaining.UnionWith(source.Expected.Where(e => e.Id == id));
        }

        return new FixExpectation(id, texts, remaining.ToImmutable());
    }

    /// <summary>Compares the texts, then the remaining diagnostics, and then compiles.</summary>
    public async Task Check(Solution solution, string how, bool allowErrors)
    {
        var actual = await FixSolution.Texts(solution);
        var different = _texts.Keys.Union(actual.Keys)
            .Where(path => _texts.GetValueOrDefault(path) != actual.GetValueOrDefault(path))
            .ToList();
        if (different.Count > 0)
        {
            throw new KitException(
                $"Fixed {how}, the texts are not as expected (- expected, + fixed).",
                different.SelectMany(path => TextDiff
                    .Between(_texts.GetValueOrDefault(path, string.Empty), actual.GetValueOrDefault(path, string.Empty))
                    .Prepend($"--- {path}")));
        }

        await CheckRemaining(solution, how);
        var errors = allowErrors ? [] : await FixSolution.Errors(solution);
        if (!errors.IsEmpty)
        {
            throw new KitException($"Fixed {how}, the code does not compile.", errors.Select(e => "  " + e));
        }
    }

    private async Task CheckRemaining(Solution solution, string how)
    {
        var unexpected = new List<string>();
        var missing = _remaining.ToHashSet();
        foreach (var project in solution.Projects)
        {
            foreach (var diagnostic in await FixSolution.Diagnose(project, [_id]))
            {
                var path = FixSolution.DocumentOf(project, diagnostic) is { } document ? FixSolution.PathOf(document) : string.Empty;
                if (!missing.Remove(new ExpectedDiagnostic(_id, $"{project.AssemblyName}/{path}", diagnostic.Location.SourceSpan)))
                {
                    unexpected.Add($"  still reported: {diagnostic}");
                }
            }
        }

        if (unexpected.Count + missing.Count > 0)
        {
            throw new KitException($"Fixed {how}, what remains is not as expected.", [.. unexpected, .. missing.Select(m => $"  no longer reported: {m}")]);
        }
    }
}
