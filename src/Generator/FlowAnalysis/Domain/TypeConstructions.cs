using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Domain;

/// <summary>Distinguishes constructions of one generic type: a handler of one command is not called for another one.</summary>
internal static class TypeConstructions
{
    /// <summary>Whether one object can be of both types, as far as their type arguments determine it.</summary>
    public static bool CanBeOne(INamedTypeSymbol first, INamedTypeSymbol second)
        => SymbolEqualityComparer.Default.Equals(first.OriginalDefinition, second.OriginalDefinition)
            ? CanConvert(first, second) || CanConvert(second, first)
            : CanConvert(first, second) && CanConvert(second, first);

    private static bool CanConvert(INamedTypeSymbol type, INamedTypeSymbol target)
    {
        if (!target.IsGenericType)
        {
            return true;
        }

        bool isFound = false;
        foreach (INamedTypeSymbol construction in ConstructionsOf(type, target.OriginalDefinition))
        {
            isFound = true;
            if (HasVariantArguments(construction, target))
            {
                return true;
            }
        }

        return !isFound;
    }

    private static IEnumerable<INamedTypeSymbol> ConstructionsOf(INamedTypeSymbol type, INamedTypeSymbol definition)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, definition))
            {
                yield return current;
            }
        }

        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, definition))
            {
                yield return implemented;
            }
        }
    }

    /// <summary>Whether a construction converts to another one of the same type, by the variance of each type parameter.</summary>
    private static bool HasVariantArguments(INamedTypeSymbol construction, INamedTypeSymbol target)
    {
        for (int i = 0; i < target.TypeArguments.Length; i++)
        {
            ITypeSymbol own = construction.TypeArguments[i], asked = target.TypeArguments[i];
            bool isConvertible = SymbolEqualityComparer.Default.Equals(own, asked) || IsOpen(own) || IsOpen(asked) || target.TypeParameters[i].Variance switch
            {
                VarianceKind.In => asked.DerivesFromOrImplements(own),
                VarianceKind.Out => own.DerivesFromOrImplements(asked),
                _ => false,
            };
            if (!isConvertible)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a type is a type parameter, contains one, or is unknown.</summary>
    private static bool IsOpen(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol or IErrorTypeSymbol => true,
        IArrayTypeSymbol array => IsOpen(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsOpen),
        _ => false,
    };
}
