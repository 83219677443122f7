using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Domain;

/// <summary>The elements of the abstract domain: the values that a node can have.</summary>
internal abstract record AbstractValue
{
    private AbstractValue()
    {
    }

    /// <summary>Whether it matters through which merge the value came: for a token, and for what returns one.</summary>
    public bool IsMerged => this is Token or Function or UnknownOrigin;

    /// <summary>A token that a site makes, or a room that is connected with it.</summary>
    public sealed record Token(MintSite Site) : AbstractValue;

    /// <summary>A function: a lambda, or a method that is passed on.</summary>
    public sealed record Function(IMethodSymbol Method) : AbstractValue
    {
        /// <inheritdoc/>
        public bool Equals(Function? other) => other is not null && SymbolEqualityComparer.Default.Equals(Method, other.Method);

        /// <inheritdoc/>
        public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
    }

    /// <summary>A value whose origin is not a known policy.</summary>
    public sealed record UnknownOrigin : AbstractValue
    {
        public static readonly UnknownOrigin Instance = new();
    }

    /// <summary>A room, or an object that holds one, that was taken out of a collection, into which other code can have put any.</summary>
    public sealed record UnknownElement : AbstractValue
    {
        public static readonly UnknownElement Instance = new();
    }

    /// <summary>A room, or an object derived from one, for which another type of the compilation might supply more values.</summary>
    public sealed record ExternalInput : AbstractValue
    {
        public static readonly ExternalInput Instance = new();
    }

    /// <summary>A value that other types might have stored here.</summary>
    /// <param name="Member">The method that receives it, or the field or property.</param>
    public sealed record ExternallyAssigned(ISymbol Member) : AbstractValue
    {
        /// <inheritdoc/>
        public bool Equals(ExternallyAssigned? other) => other is not null && SymbolEqualityComparer.Default.Equals(Member, other.Member);

        /// <inheritdoc/>
        public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Member);
    }
}
