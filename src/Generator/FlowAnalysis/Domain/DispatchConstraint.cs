using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Domain;

/// <summary>The receiver is of a type, or of a derived type that does not override the member that the call dispatched to.</summary>
/// <param name="Type">The type.</param>
/// <param name="Answering">The member that the call dispatched to; null if it can be any.</param>
internal sealed record DispatchConstraint(INamedTypeSymbol Type, ISymbol? Answering)
{
    /// <summary>Whether the receiver of a call can satisfy the constraint.</summary>
    /// <param name="receiver">The type that the receiver is known to be of, or to derive from; null if nothing is known.</param>
    /// <param name="isExact">Whether the receiver is of that type itself, and not of a derived type.</param>
    public bool IsSatisfiedBy(INamedTypeSymbol? receiver, bool isExact)
        => isExact && receiver is not null
            ? receiver.DerivesFromOrImplements(Type) && (Answering is null || !IsOverriddenBetween(receiver))
            : IsSatisfiedBy(receiver);

    /// <summary>Whether an object that is known to be of a type can satisfy the constraint.</summary>
    public bool IsSatisfiedBy(INamedTypeSymbol? known)
    {
        if (known is not null && !TypeConstructions.CanBeOne(Type, known))
        {
            return false;
        }

        if (known is null || (Type.DerivesFromOrImplements(known) && !known.DerivesFromOrImplements(Type)))
        {
            return true;
        }

        if (!known.DerivesFromOrImplements(Type))
        {
            return known.TypeKind == TypeKind.Interface || Type.TypeKind == TypeKind.Interface;
        }

        return Answering is null || !IsOverriddenBetween(known);
    }

    /// <summary>
    /// Whether an object that is known to be of a type can also be one that does not satisfy the constraint: another type answers the call, or the
    /// value belongs to one of several derived types.
    /// </summary>
    public bool IsOneOfSeveralFor(INamedTypeSymbol? known)
        => Answering is null
            ? known is not null && Type.DerivesFrom(known) && !known.DerivesFrom(Type)
            : known?.DerivesFrom(Type) != true;

    /// <summary>Whether one object can satisfy both constraints.</summary>
    public static bool AreCompatible(DispatchConstraint? first, DispatchConstraint? second)
        => first is null || second is null
            || (first.Type.DerivesFromOrImplements(second.Type) ? second.IsSatisfiedBy(first.Type) : first.IsSatisfiedBy(second.Type));

    /// <summary>The stronger of two constraints on one object.</summary>
    public static DispatchConstraint? Narrow(DispatchConstraint? first, DispatchConstraint? second)
        => first is null ? second : second is null || first.Type.DerivesFromOrImplements(second.Type) ? first : second;

    /// <inheritdoc/>
    public bool Equals(DispatchConstraint? other)
        => other is not null && SymbolEqualityComparer.Default.Equals(Type, other.Type) && SymbolEqualityComparer.Default.Equals(Answering, other.Answering);

    /// <inheritdoc/>
    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Type);

    private bool IsOverriddenBetween(INamedTypeSymbol derived)
    {
        for (INamedTypeSymbol? type = derived; type is not null
            && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, Type.OriginalDefinition); type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers(Answering!.Name))
            {
                ISymbol? overridden = member switch
                {
                    IMethodSymbol method => method.OverriddenMethod,
                    IPropertySymbol property => property.OverriddenProperty,
                    _ => null,
                };
                if (member.IsOverride && overridden is not null && RootOf(overridden, Answering))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a chain of overridden members contains a member.</summary>
    private static bool RootOf(ISymbol overridden, ISymbol member)
    {
        for (ISymbol? current = overridden; current is not null; current = (current as IMethodSymbol)?.OverriddenMethod
            ?? (ISymbol?)(current as IPropertySymbol)?.OverriddenProperty)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, member.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
