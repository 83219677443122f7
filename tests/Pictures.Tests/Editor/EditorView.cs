using System.Collections.Immutable;
using GrantGen.CodeFixes.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace GrantGen.Pictures.Tests.Editor;

/// <summary>An editor's view of a file, from a workspace that has the sample open, with generator, analyzers and code fixes.</summary>
/// <param name="Text">The file.</param>
/// <param name="Colours">Roslyn's classification of the file.</param>
/// <param name="Diagnostics">The reports of the analyzers in the file, by position.</param>
/// <param name="Diagnostic">The selected diagnostic.</param>
/// <param name="Fixes">The fixes that are offered for the selected diagnostic.</param>
internal sealed record EditorView(
    SourceText Text, ImmutableArray<ClassifiedSpan> Colours, ImmutableArray<Diagnostic> Diagnostics, Diagnostic Diagnostic, ImmutableArray<FixPreview> Fixes)
{
    /// <summary>The diagnostics that an editor counts next to the file's name.</summary>
    public ImmutableArray<Diagnostic> Warnings => [.. Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>The first line that is neither a comment nor blank.</summary>
    public int FirstLineOfCode => Text.Lines.First(line => Colours.Any(colour =>
        colour.ClassificationType != ClassificationTypeNames.Comment && line.Span.Contains(colour.TextSpan.Start))).LineNumber;

    /// <summary>Opens a sample.</summary>
    /// <param name="folder">The folder of the sample, relative to the repository.</param>
    /// <param name="file">The file to open, relative to the sample's folder.</param>
    /// <param name="rule">The rule whose diagnostic to select.</param>
    public static async Task<EditorView> OpenAsync(string folder, string file, string rule)
    {
        using AdhocWorkspace workspace = new();
        Solution solution = FixSolution.Open(workspace, [Load(folder)]);
        Project project = solution.Projects.Single();
        Document document = project.Documents.Single(each => FixSolution.PathOf(each) == file);

        ImmutableArray<Diagnostic> all = await FixSolution.Diagnose(project, [.. Product.Descriptors.Select(descriptor => descriptor.Id)]);
        ImmutableArray<Diagnostic> own = [.. all.Where(each => FixSolution.DocumentOf(project, each)?.Id == document.Id)];
        Diagnostic diagnostic = Assert.Single(own, each => each.Id == rule);
        IEnumerable<FixCandidate> offered = (await FixCandidate.Collect(solution, rule)).Where(candidate => candidate.Diagnostic.Equals(diagnostic));
        FixPreview[] fixes = await Task.WhenAll(offered.Select(candidate => FixPreview.OfAsync(candidate, solution)));

        SourceText text = await document.GetTextAsync();
        IEnumerable<ClassifiedSpan> colours = await Classifier.GetClassifiedSpansAsync(document, new TextSpan(0, text.Length));
        return new EditorView(text, [.. colours], own, diagnostic, [.. fixes]);
    }

    /// <summary>The line of a diagnostic, counted from 0.</summary>
    public int Line(Diagnostic diagnostic) => Text.Lines.GetLinePosition(diagnostic.Location.SourceSpan.Start).Line;

    /// <summary>The column of a diagnostic, counted from 0.</summary>
    public int Column(Diagnostic diagnostic) => Text.Lines.GetLinePosition(diagnostic.Location.SourceSpan.Start).Character;

    private static TestProject Load(string folder)
    {
        string root = Path.Combine(RepositoryRoot.Path, folder);
        string[] files =
        [
            .. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
                .Where(path => !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

        // Program.cs is left out: its other references are not available here, and the picture does not show it.
        return files.Where(path => path != "Program.cs").Aggregate(
            TestProject.Of().WithAssemblyName(Path.GetFileName(folder)),
            (project, path) => project.WithSource(path, File.ReadAllText(Path.Combine(root, path)).ReplaceLineEndings("\n")));
    }
}
