using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Domain;

/// <summary>An element of an access path: it leads from a value to one of its parts.</summary>
internal abstract record AccessPathElement
{
    private AccessPathElement()
    {
    }

    /// <summary>The value of a member.</summary>
    /// <param name="Symbol">The field, the property, or the parameter of a primary constructor.</param>
    public sealed record Member(ISymbol Symbol) : AccessPathElement
    {
        /// <inheritdoc/>
        public bool Equals(Member? other) => other is not null && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol);

        /// <inheritdoc/>
        public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Symbol);
    }

    /// <summary>An element of a tuple.</summary>
    /// <param name="Position">Its position, from zero.</param>
    public sealed record TupleElement(int Position) : AccessPathElement;

    /// <summary>The content of a collection, a queue, a channel or a cache: one part for all elements.</summary>
    public sealed record CollectionElement : AccessPathElement
    {
        public static readonly CollectionElement Instance = new();
    }
}
