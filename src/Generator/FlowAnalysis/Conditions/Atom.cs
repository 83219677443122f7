using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>An atomic condition on one term.</summary>
/// <param name="Term">The term.</param>
internal abstract record Atom(Term Term)
{
    /// <summary>The condition that a value is null.</summary>
    public static Atom NullTest(Term term) => new Comparison(term, Relation.Equal, Constant: null);

    /// <summary>The term compares with a constant. A null constant is a null test.</summary>
    public sealed record Comparison(Term Term, Relation Relation, object? Constant) : Atom(Term);

    /// <summary>The value is of a type.</summary>
    public sealed record TypeTest(Term Term, ITypeSymbol Type) : Atom(Term)
    {
        /// <inheritdoc/>
        public bool Equals(TypeTest? other) => other is not null && Term.Equals(other.Term) && SymbolEqualityComparer.Default.Equals(Type, other.Type);

        /// <inheritdoc/>
        public override int GetHashCode() => Term.GetHashCode();
    }

    /// <summary>The term is a Boolean that is not compared with a constant: a relation of two values, or a call.</summary>
    public sealed record Proposition(Term Term) : Atom(Term);
}
