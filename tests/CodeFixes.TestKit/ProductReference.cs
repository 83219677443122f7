using System.Collections.Immutable;
using GrantGen.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.CodeFixes.TestKit;

/// <summary>Gives a workspace the generator, so that its compilations hold what a user's hold, and the analyzers.</summary>
internal sealed class ProductReference : AnalyzerReference
{
    public static readonly ProductReference Instance = new();

    // The workspace looks a reference up by the instance of its generator: it has to hand out one and the same.
    private readonly ImmutableArray<ISourceGenerator> _generators = [Product.NewGenerator()];

    public override string FullPath => Product.GeneratorAssembly.Location;

    public override object Id => nameof(ProductReference);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => Product.Analyzers;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => Product.Analyzers;

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;
}
