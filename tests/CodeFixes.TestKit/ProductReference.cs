using System.Collections.Immutable;
using GrantGen.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.CodeFixes.TestKit;

/// <summary>Adds the generator and the analyzers to a workspace, so that its compilations contain the same code as a user's.</summary>
internal sealed class ProductReference : AnalyzerReference
{
    public static readonly ProductReference Instance = new();

    // The workspace finds a reference by the instance of its generator, so this must always be the same instance.
    private readonly ImmutableArray<ISourceGenerator> _generators = [Product.NewGenerator()];

    public override string FullPath => Product.GeneratorAssembly.Location;

    public override object Id => nameof(ProductReference);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => Product.Analyzers;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => Product.Analyzers;

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;
}
