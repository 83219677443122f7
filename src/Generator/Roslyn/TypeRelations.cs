using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Roslyn;

/// <summary>Compares types by what they derive from.</summary>
internal static class TypeRelations
{
    /// <summary>Whether a type is another or derives from it. Type arguments are not compared.</summary>
    public static bool DerivesFrom(this ITypeSymbol type, ITypeSymbol other)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, other.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type is another, derives from it, or implements it. Type arguments are not compared.</summary>
    public static bool DerivesFromOrImplements(this ITypeSymbol type, ITypeSymbol other)
        => type.DerivesFrom(other)
            || type.AllInterfaces.Any(implemented => SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, other.OriginalDefinition));
}
