using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GrantGen.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.CodeFixes.TestKit;

/// <summary>Test projects as a solution of a workspace, as in an editor.</summary>
internal static class FixSolution
{
    // A fix, and fix-all in three scopes, request the diagnostics of one state of the solution repeatedly. The key is not the compilation,
    // because that stays the same if only an additional file changes.
    private static readonly ConditionalWeakTable<Project, Task<ImmutableArray<Diagnostic>>> Analyzed = [];

    /// <summary>Opens projects and those that they reference.</summary>
    public static Solution Open(Workspace workspace, IEnumerable<TestProject> roots)
    {
        var projects = roots.SelectMany(root => root.Libraries.Prepend(root)).Distinct().ToList();
        var ids = projects.ToDictionary(project => project, project => ProjectId.CreateNewId(project.AssemblyName));
        var solution = projects.Aggregate(workspace.CurrentSolution, (current, project) => Add(current, project, ids));
        return projects.Aggregate(solution, (current, project) => current.AddProjectReferences(
            ids[project], project.Libraries.Select(library => new ProjectReference(ids[library]))));
    }

    /// <summary>The path of a document in its project.</summary>
    public static string PathOf(TextDocument document) => Relative(document.Project, document.FilePath ?? document.Name);

    /// <summary>All files of a solution by project and path, except generated files.</summary>
    public static async Task<ImmutableSortedDictionary<string, string>> Texts(Solution solution)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var document in solution.Projects.SelectMany(project => project.Documents.Concat(project.AdditionalDocuments)))
        {
            var text = await document.GetTextAsync();
            texts[$"{document.Project.AssemblyName}/{PathOf(document)}"] = text.ToString().ReplaceLineEndings("\n");
        }

        return texts.ToImmutable();
    }

    /// <summary>The diagnostics of some rules in a build of a project, by position.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Diagnose(Project project, IReadOnlyCollection<string> ids)
    {
        var compilation = await project.GetCompilationAsync() ?? throw new KitException($"{project.Name} has no compilation");
        var diagnostics = await Analyzed.GetValue(project, p => Analyze(compilation, p.AnalyzerOptions));
        var failure = diagnostics.FirstOrDefault(d => d.Id.StartsWith("AD", StringComparison.Ordinal));
        return failure is null
            ? [.. diagnostics.Where(d => ids.Contains(d.Id)).OrderBy(Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)]
            : throw new KitException($"An analyzer failed: {failure}");
    }

    /// <summary>The errors of all projects, including generated code.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Errors(Solution solution)
    {
        var errors = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            var compilation = await project.GetCompilationAsync();
            errors.AddRange(compilation!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        }

        return errors.ToImmutable();
    }

    /// <summary>The document with a diagnostic; null for a diagnostic without a document.</summary>
    public static TextDocument? DocumentOf(Project project, Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree
        ? project.GetDocument(tree)
        : project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == Path(diagnostic));

    private static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation, AnalyzerOptions options) => Product.Analyzers.IsEmpty
        ? []
        : await compilation
            .WithAnalyzers(Product.Analyzers, new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();

    private static string Path(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.FilePath ?? diagnostic.Location.GetLineSpan().Path ?? string.Empty;

    // Files of different projects can have the same name. Options are looked up by rooted paths.
    private static string Root(string assemblyName) => "/" + assemblyName;

    private static string Relative(Project project, string path)
    {
        var root = Root(project.AssemblyName) + "/";
        return path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..] : path;
    }

    private static Solution Add(Solution solution, TestProject project, Dictionary<TestProject, ProjectId> ids)
    {
        var id = ids[project];
        var root = Root(project.AssemblyName);
        solution = solution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            project.AssemblyName,
            project.AssemblyName,
            LanguageNames.CSharp,
            filePath: $"{root}/{project.AssemblyName}.csproj",
            compilationOptions: project.CompilationOptions,
            parseOptions: project.ParseOptions,
            metadataReferences: project.AssemblyReferences,
            analyzerReferences: [ProductReference.Instance]));

        foreach (var source in project.CompiledSources)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), source.Path, SourceText.From(source.Text), filePath: $"{root}/{source.Path}");
        }

        foreach (var file in project.AdditionalFiles)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), file.Path, SourceText.From(file.Text), filePath: $"{root}/{file.Path}");
        }

        foreach (var (path, text) in project.ConfigTexts(root))
        {
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), path, SourceText.From(text), filePath: path);
        }

        return solution;
    }
}
