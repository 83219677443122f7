using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Tests.SharedSource;

/// <summary>
/// The dependencies between the files of a project, or between its folders. Names are bound by the compiler, so every form of a
/// dependency counts: a <c>using</c>, a qualified name, an extension method or a member of a value in a <c>var</c>. The files of a partial type are one.
/// </summary>
internal sealed class DependencyGraph
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        """;

    private static readonly string[] s_roots = ["Generator", "Facts", "Permissions", "Policies", "Clients"];

    private static readonly Lazy<DependencyGraph> s_product = new(ReadProduct);

    private readonly Dictionary<(string From, string To), string> _arrows = [];

    /// <summary>The arrows between the files of the generator and of the shared source.</summary>
    public static DependencyGraph Product => s_product.Value;

    /// <summary>Each arrow between two files or folders, relative to <c>src</c>, with one name that causes it.</summary>
    public IReadOnlyDictionary<(string From, string To), string> Arrows => _arrows;

    /// <summary>
    /// Reads the arrows between the files of one project from its own sources. Packages are not referenced, so a member is not bound if its receiver
    /// comes from a library.
    /// </summary>
    /// <param name="project">The folder of the project in <c>src</c>.</param>
    public static DependencyGraph ReadProject(string project) => Read(Compile([project], []));

    /// <summary>Reads the arrows between the files of a compilation.</summary>
    /// <param name="compilation">The sources. A path is relative to <c>src</c>.</param>
    public static DependencyGraph Read(Compilation compilation)
    {
        DependencyGraph graph = new();
        foreach (((string, string) arrow, string example) in compilation.SyntaxTrees
            .AsParallel()
            .SelectMany(tree => ArrowsOf(tree, compilation))
            .OrderBy(found => found.Example, StringComparer.Ordinal))
        {
            graph._arrows.TryAdd(arrow, example);
        }

        return graph;
    }

    /// <summary>The arrows between the folders.</summary>
    public DependencyGraph Folders()
    {
        DependencyGraph folders = new();
        foreach (((string from, string to), string example) in _arrows.OrderBy(arrow => arrow.Value, StringComparer.Ordinal))
        {
            if (FolderOf(to).Length > 0 && FolderOf(to) != FolderOf(from))
            {
                folders._arrows.TryAdd((FolderOf(from), FolderOf(to)), example);
            }
        }

        return folders;
    }

    /// <summary>The arrows that are part of a cycle, one line each.</summary>
    public IEnumerable<string> Cycles() => ArrowsInCycles().Select(arrow => $"{arrow.From} -> {arrow.To}: {_arrows[arrow]}").Order(StringComparer.Ordinal);

    /// <summary>The arrows that are part of a cycle.</summary>
    public IEnumerable<(string From, string To)> ArrowsInCycles()
    {
        ILookup<string, string> next = _arrows.Keys.ToLookup(arrow => arrow.From, arrow => arrow.To);
        Dictionary<string, HashSet<string>> reached = _arrows.Keys.Select(arrow => arrow.From).Distinct().ToDictionary(from => from, Reach);
        return _arrows.Keys.Where(arrow => reached.TryGetValue(arrow.To, out HashSet<string>? back) && back.Contains(arrow.From));

        HashSet<string> Reach(string start)
        {
            HashSet<string> found = [];
            Queue<string> open = new([start]);
            while (open.TryDequeue(out string? from))
            {
                foreach (string to in next[from].Where(found.Add))
                {
                    open.Enqueue(to);
                }
            }

            return found;
        }
    }

    private static IEnumerable<((string, string) Arrow, string Example)> ArrowsOf(SyntaxTree tree, Compilation compilation)
    {
        string from = NameOf(tree.FilePath);
        SemanticModel model = compilation.GetSemanticModel(tree);
        foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes(node => node is not UsingDirectiveSyntax).OfType<SimpleNameSyntax>())
        {
            ISymbol? symbol = model.GetSymbolInfo(name).Symbol?.OriginalDefinition;
            SyntaxTree? declaration = symbol is INamespaceSymbol ? null : symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree;
            if (declaration is not null && NameOf(declaration.FilePath) is { Length: > 0 } to && to != from)
            {
                yield return ((from, to), $"{tree.FilePath} uses {name.Identifier.ValueText}");
            }
        }
    }

    /// <summary>The path up to the first period of the file's name: <c>Solving/FixpointSolver.Calls.cs</c> is <c>Solving/FixpointSolver</c>.</summary>
    private static string NameOf(string path) => path.Length == 0 ? "" : Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileName(path).Split('.')[0]).Replace('\\', '/');

    private static string FolderOf(string name) => (Path.GetDirectoryName(name) ?? "").Replace('\\', '/');

    private static DependencyGraph ReadProduct()
    {
        Compilation compilation = Compile(s_roots, [Path.Combine("Runtime", "Tokens", "JsonStringEscaper.cs")]);

        // A name that is not bound would be an arrow that the test does not see.
        Assert.Empty(compilation.GetDeclarationDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return Read(compilation);
    }

    private static Compilation Compile(IEnumerable<string> folders, IEnumerable<string> linked)
    {
        string src = Path.Combine(RepositoryRoot.Path, "src");
        IEnumerable<string> files = folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(src, folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(src, file))
            .Where(file => !file.Split('/', '\\').Any(part => part is "bin" or "obj"))
            .Concat(linked)
            .Order(StringComparer.Ordinal);
        // Nullable analysis would take most of the time, and does not affect symbols.
        CSharpParseOptions options = new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: ["NET", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"])
            .WithFeatures([new("run-nullable-analysis", "never")]);
        return CSharpCompilation.Create(
            "Folders",
            files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(src, file)), options, file)).Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options)),
            TestTarget.Net10.Framework
                .Append(MetadataReference.CreateFromFile(typeof(SyntaxNode).Assembly.Location))
                .Append(MetadataReference.CreateFromFile(typeof(CSharpSyntaxNode).Assembly.Location)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
