using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>
/// A value in conditions that does not change between their evaluations: a variable by its definition, or a chain of members that never change.
/// </summary>
/// <param name="Key">Identifies the value: two terms with one key are one value.</param>
/// <param name="Type">The type; null if it is unknown.</param>
/// <param name="Knowledge">How far the value is understood.</param>
/// <param name="Variable">The variable that holds the value, or the object whose member the value is.</param>
/// <param name="Receiver">The object that the value is a member of; null if it is not a member.</param>
internal sealed record Term(string Key, ITypeSymbol? Type, TermKnowledge Knowledge, ISymbol? Variable = null, Term? Receiver = null)
{
    /// <summary>Whether the value is known not to be null: a new object, a token, a result that is declared non-nullable.</summary>
    public bool IsNonNull { get; init; }

    /// <summary>Whether it is computed from what its variable was before, so that the two say something of each other.</summary>
    public bool IsNextOfVariable { get; init; }

    /// <summary>Whether it is the length of a string, which shows whether the string is empty.</summary>
    public bool IsStringLength { get; init; }

    /// <summary>The type of the policy whose grants or permissions the value is; null for any other value.</summary>
    public ITypeSymbol? Policy { get; init; }

    /// <inheritdoc/>
    public bool Equals(Term? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode();
}
