using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Roslyn;

/// <summary>
/// Distinguishes the code of a compilation from that of others. An editor and <c>dotnet format</c> reference another project by its compilation,
/// whose symbols have declarations too, and a build by its assembly: the results must be the same.
/// </summary>
internal static class SymbolExtensions
{
    /// <summary>Whether a symbol is declared in the sources of a compilation, so that its code can be read.</summary>
    public static bool IsInSource(this ISymbol symbol, Compilation compilation)
        => symbol.OriginalDefinition.DeclaringSyntaxReferences.Length > 0
            && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);
}
