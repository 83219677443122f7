using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Ties.Flow;

/// <summary>
/// A way between a member that several types have in common and one of these types. What a guest's bot answers is what some bot
/// answers, and is not what the host's bot answers.
/// </summary>
internal sealed class Rise : IEquatable<Rise>
{
    private readonly bool _isOwn;

    /// <param name="common">The member of the base class or the interface.</param>
    /// <param name="type">The type that answers, or that inherits the member.</param>
    /// <param name="isOwn">Whether the type speaks of its own object: then all that its siblings brought about is another's.</param>
    public Rise(ISymbol common, INamedTypeSymbol type, bool isOwn)
    {
        Common = common.OriginalDefinition;
        Type = type.OriginalDefinition;
        _isOwn = isOwn;
    }

    private ISymbol Common { get; }

    private INamedTypeSymbol Type { get; }

    /// <summary>Whether what came up by one way goes down by this.</summary>
    public bool Admits(Rise risen)
    {
        bool isComparable = SymbolEqualityComparer.Default.Equals(Common, risen.Common) || (_isOwn && risen.Common.ContainingType is { } asking && Type.DerivesFromOrImplements(asking));
        return !isComparable || Type.DerivesFromOrImplements(risen.Type) || risen.Type.DerivesFromOrImplements(Type);
    }

    /// <inheritdoc/>
    public bool Equals(Rise? other)
        => other is not null
            && _isOwn == other._isOwn
            && SymbolEqualityComparer.Default.Equals(Common, other.Common)
            && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rise);

    /// <inheritdoc/>
    public override int GetHashCode() => (SymbolEqualityComparer.Default.GetHashCode(Common) * 31) + SymbolEqualityComparer.Default.GetHashCode(Type);
}

/// <summary>What is at a place, and the last way by which it rose to what several types have in common.</summary>
/// <param name="Fact">A policy or a function.</param>
/// <param name="By">The way.</param>
internal sealed record Risen(object Fact, Rise By);
