using GrantGen.Generator.HandWrittenTokens;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Domain;

/// <summary>An expression that creates a token of a policy: the source of the analysis.</summary>
/// <param name="Policy">The policy, or the grants that are written by hand; null for a policy that is a type parameter.</param>
/// <param name="Operation">The call that creates the token, or the grants.</param>
/// <param name="Member">The member that it is in.</param>
/// <param name="Parameter">
/// The type parameter whose argument is the policy, or implements the static member that creates it; null once the argument is known.
/// </param>
/// <param name="Argument">The type argument whose static member creates the token; null if the argument itself is the policy.</param>
internal sealed record MintSite(GrantOrigin? Policy, IOperation Operation, ISymbol Member, ITypeParameterSymbol? Parameter = null,
    INamedTypeSymbol? Argument = null)
{
    /// <inheritdoc/>
    public bool Equals(MintSite? other)
        => other is not null && Policy == other.Policy && Operation == other.Operation && SymbolEqualityComparer.Default.Equals(Parameter, other.Parameter)
            && SymbolEqualityComparer.Default.Equals(Argument, other.Argument);

    /// <inheritdoc/>
    public override int GetHashCode() => Operation.GetHashCode();
}
