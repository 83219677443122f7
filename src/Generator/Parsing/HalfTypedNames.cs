using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Parsing;

/// <summary>
/// Recognizes types whose names are incomplete: <c>namespace Shop.</c>, <c>class P&lt;&gt;</c>, or a type parameter that appears twice. The compiler
/// reports these already, and a generated part would repeat the error in a generated file.
/// </summary>
internal static class HalfTypedNames
{
    /// <summary>Whether a name is missing in the type, in a type around it, or in their namespace.</summary>
    public static bool Has(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level.Name.Length == 0 || HasIncompleteParameters(level))
            {
                return true;
            }
        }

        for (INamespaceSymbol? ns = type.ContainingNamespace; ns is { IsGlobalNamespace: false }; ns = ns.ContainingNamespace)
        {
            if (ns.Name.Length == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasIncompleteParameters(INamedTypeSymbol level)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (ITypeParameterSymbol parameter in level.TypeParameters)
        {
            if (parameter.Name.Length == 0 || !names.Add(parameter.Name))
            {
                return true;
            }
        }

        return false;
    }
}
