using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Benchmarks.Generator;

/// <summary>
/// The minimal generator for this attribute. After each edit the compiler finds the attributed types and passes each one again, regardless
/// of the generator's own work.
/// </summary>
internal sealed class TrivialGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<Model> models = context.SyntaxProvider.ForAttributeWithMetadataName(
            "GrantGen.RoomPolicyAttribute",
            static (node, _) => node is TypeDeclarationSyntax,
            static (found, _) => new Model(found.TargetSymbol.Name));

        context.RegisterSourceOutput(models, static (output, model) => output.AddSource(model.Name + ".g.cs", $"// {model.Name}\n"));
    }

    private sealed record Model(string Name);
}
