using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.TestKit;

/// <summary>The output of the generator for a project.</summary>
public sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private ImmutableArray<byte> _image;
    private MetadataReference? _imageReference;
    private CompilationReference? _compilationReference;

    internal GeneratorRun(TestProject project, GeneratorDriver driver, CSharpCompilation compilation)
    {
        Project = project;
        Compilation = compilation;
        _driver = driver;

        var result = driver.GetRunResult().Results.Single();
        if (result.Exception is { } exception)
        {
            throw new KitException($"The generator threw:\n{exception}");
        }

        Diagnostics = result.Diagnostics;
        Sources = result.GeneratedSources.ToImmutableSortedDictionary(
            source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
    }

    /// <summary>The project.</summary>
    public TestProject Project { get; }

    /// <summary>The compilation of the project with the generated code.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The generated texts by hint name, in ordinal order.</summary>
    public ImmutableSortedDictionary<string, string> Sources { get; }

    /// <summary>The diagnostics of the generator itself.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The generated text, if there is exactly one.</summary>
    public string Source => Sources.Count == 1
        ? Sources.Values.Single()
        : throw new KitException($"One generated file was expected, not {Sources.Count}:", Sources.Keys);

    /// <summary>All generated texts for a snapshot, each after a line with its hint name.</summary>
    public string AllSources => string.Concat(Sources.Select(source => $"==== {source.Key}\n{source.Value.TrimEnd()}\n"));

    internal GeneratorDriverRunResult Result => _driver.GetRunResult();

    internal GeneratorDriver Driver => _driver;

    /// <summary>Runs the generator again after an edit of the project, with the cache of this run.</summary>
    /// <param name="edited">The project after the edit; files that keep their instance keep their tree.</param>
    /// <returns>The work of the generator.</returns>
    public GeneratorRerun RunAgain(TestProject edited)
    {
        var driver = _driver;
        if (!edited.ParseOptions.Equals(Project.ParseOptions))
        {
            driver = driver.WithUpdatedParseOptions(edited.ParseOptions);
        }

        if (edited.ConfigOptions != Project.ConfigOptions)
        {
            driver = driver.WithUpdatedAnalyzerConfigOptions(edited.ConfigOptions);
        }

        if (!edited.AdditionalTexts.SequenceEqual(Project.AdditionalTexts))
        {
            driver = driver.ReplaceAdditionalTexts(edited.AdditionalTexts);
        }

        driver = driver.RunGeneratorsAndUpdateCompilation(edited.Compilation, out var output, out _);
        return new GeneratorRerun(new GeneratorRun(edited, driver, (CSharpCompilation)output));
    }

    internal ImmutableArray<byte> Image(bool allowWarnings)
    {
        if (_image.IsDefault)
        {
            _image = CompileCheck.Emit(Project, Compilation, allowWarnings);
        }

        return _image;
    }

    internal MetadataReference Reference(LibraryForm form) => form == LibraryForm.Compilation
        ? _compilationReference ??= Compilation.ToMetadataReference()
        : _imageReference ??= MetadataReference.CreateFromImage(Image(allowWarnings: true), filePath: Project.AssemblyName + ".dll");
}
