using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.TestKit;

/// <summary>
/// A project to compile, as an immutable value. Every <c>With…</c> method returns a changed copy, and <see cref="Of"/> creates a project.
/// </summary>
public sealed partial class TestProject
{
    private ImmutableArray<string> _noWarn = ["CS1701", "CS1702"];
    private ImmutableArray<string> _symbols = [];
    private ImmutableArray<StubLibrary> _stubs = [];
    private ImmutableArray<(TestProject Project, LibraryForm Form)> _libraries = [];
    private ImmutableArray<MetadataReference> _references = [];
    private ConfigFiles _config = ConfigFiles.None;
    private LanguageVersion _language = LanguageVersion.Latest;
    private NullableContextOptions _nullable = NullableContextOptions.Enable;
    private bool _implicitUsings = true;
    private bool _runtime = true;

    // Computed from the other fields. A copy starts without them.
    private CSharpCompilation? _compilation;
    private GeneratorRun? _libraryRun;

    private TestProject()
    {
    }

    /// <summary>The name of the assembly.</summary>
    public string AssemblyName { get; private set; } = "TestProject";

    /// <summary>The kind of output; a library by default.</summary>
    public OutputKind OutputKind { get; private set; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>The framework; .NET 10 by default.</summary>
    public TestTarget Target { get; private set; } = TestTarget.Net10;

    /// <summary>The C# files, in the order in which they are compiled.</summary>
    public ImmutableArray<TestSource> Sources { get; private set; } = [];

    /// <summary>The additional files, such as client sources in other languages.</summary>
    public ImmutableArray<TestSource> AdditionalFiles { get; private set; } = [];

    /// <summary>The projects that this one references, and those that they reference.</summary>
    public ImmutableArray<TestProject> Libraries => [.. ReachableLibraries().Select(library => library.Project)];

    /// <summary>The expected reports in the markup of all files.</summary>
    public ImmutableArray<ExpectedDiagnostic> Expected =>
        [.. Sources.Concat(AdditionalFiles).SelectMany(source => source.Expected)];

    /// <summary>The parse options of the files. Documentation comments are checked, because many packages are built that way.</summary>
    public CSharpParseOptions ParseOptions => new(
        _language, DocumentationMode.Diagnose, SourceCodeKind.Regular, _symbols);

    /// <summary>The options of the compilation.</summary>
    public CSharpCompilationOptions CompilationOptions => new CSharpCompilationOptions(
        OutputKind,
        // In a language version without nullable annotations, this option is an error (CS8630).
        nullableContextOptions: EffectiveLanguage >= LanguageVersion.CSharp8 ? _nullable : NullableContextOptions.Disable,
        warningLevel: 9999,
        deterministic: true,
        specificDiagnosticOptions: _noWarn.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)))
        .WithSyntaxTreeOptionsProvider(_config.Severities);

    /// <summary>The framework, GrantGen.dll, the stubs and other assemblies, without the <see cref="Libraries"/>.</summary>
    public ImmutableArray<MetadataReference> AssemblyReferences
    {
        get
        {
            var stubs = ReachableStubs().Select(stub => Stubs.Reference(stub, Target));
            IEnumerable<MetadataReference> runtime = _runtime ? [Target.Runtime] : [];
            var passedOn = ReachableLibraries().SelectMany(library => library.Project._references);
            return [.. Target.Framework, .. runtime, .. stubs, .. _references.Union(passedOn)];
        }
    }

    /// <summary>The options as the generator and the analyzers read them.</summary>
    public AnalyzerConfigOptionsProvider ConfigOptions => _config.Options;

    /// <summary>The compilation without generated code.</summary>
    public CSharpCompilation Compilation => _compilation ??= Compile();

    private LanguageVersion EffectiveLanguage => _language.MapSpecifiedToEffectiveVersion();

    internal ImmutableArray<AdditionalText> AdditionalTexts => [.. AdditionalFiles.Select(file => file.AsAdditionalText())];

    /// <summary>The implicit usings, followed by the sources.</summary>
    public ImmutableArray<TestSource> CompiledSources =>
        _implicitUsings && EffectiveLanguage >= LanguageVersion.CSharp10 ? Sources.Insert(0, ImplicitUsings.For(_runtime)) : Sources;

    /// <summary>The projects that this one references, and those that they reference.</summary>
    internal IEnumerable<(TestProject Project, LibraryForm Form)> ReachableLibraries() =>
        _libraries.Concat(_libraries.SelectMany(library => library.Project.ReachableLibraries())).DistinctBy(library => library.Project);

    /// <summary>The stubs of this project and of its referenced projects. A build passes these references on.</summary>
    internal IEnumerable<StubLibrary> ReachableStubs() =>
        _stubs.Concat(ReachableLibraries().SelectMany(library => library.Project._stubs)).SelectMany(stub => Stubs.Closure(stub)).Distinct();

    /// <summary>This project as other projects reference it: with generated code and without errors.</summary>
    internal GeneratorRun AsLibrary() => _libraryRun ??= this.Generate(allowWarnings: true);

    /// <summary>The files with which a build would get these options if the project were in a folder.</summary>
    /// <param name="root">The folder: rooted, and without a slash at the end.</param>
    /// <returns>Their paths and texts.</returns>
    public IEnumerable<(string Path, string Text)> ConfigTexts(string root) => _config.Files(root);

    private CSharpCompilation Compile()
    {
        var options = ParseOptions;
        var libraries = ReachableLibraries().Select(library => library.Project.AsLibrary().Reference(library.Form));
        return CSharpCompilation.Create(
            AssemblyName,
            CompiledSources.Select(source => source.Tree(options)),
            [.. AssemblyReferences, .. libraries],
            CompilationOptions);
    }
}
