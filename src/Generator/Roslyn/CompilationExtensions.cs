using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Roslyn;

/// <summary>Extensions of <see cref="Compilation"/>.</summary>
internal static class CompilationExtensions
{
    /// <summary>
    /// Gets the model of any tree of a compilation. The analysis of one file reads declarations in others. The driver keeps the
    /// models that it creates, so this is usually one of them.
    /// </summary>
    public static SemanticModel GetModel(this Compilation compilation, SyntaxTree tree)
#pragma warning disable RS1030 // Only for the few files whose declarations a value comes from
        => compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
