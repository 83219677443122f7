using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>
/// Decides whether a value certainly can reach a use: the condition of its path and the condition around the use must be
/// understood, and true together. Conditions that are not understood are allowed on the path, as long as the use adds none.
/// </summary>
internal static class PathFeasibility
{
    /// <summary>Whether the path is shown to be feasible.</summary>
    /// <param name="path">The condition under which the value arrives.</param>
    /// <param name="evidence">The part of it that does not hold merely because the use is reached.</param>
    /// <param name="use">The condition around the use, as far as it is not a condition of the whole path.</param>
    /// <param name="isOneContext">Whether the conditions are about one context; otherwise variables of the path are not understood around the use.</param>
    public static bool IsShown(Formula path, Formula evidence, Formula use, bool isOneContext)
        => (IsUnderstood(path, isOneContext) && use.Atoms().All(atom => IsUnderstood(atom, evidence)))
            || Satisfiability.Implies(evidence, use) == true;

    private static bool IsUnderstood(Formula path, bool isOneContext)
        => path.Atoms().All(atom => atom.Term.Knowledge != TermKnowledge.Opaque && (isOneContext || !atom.Term.Key.Contains('@')));

    /// <summary>
    /// Whether an atom around a use is understood. A variable that a call defines is, if the path depends on it as well, or on what it was before,
    /// unless the call got that.
    /// </summary>
    private static bool IsUnderstood(Atom atom, Formula path) => atom.Term.Knowledge switch
    {
        TermKnowledge.Understood => true,
        TermKnowledge.Variable => atom.Term.Variable is { } variable
            && path.Atoms().Any(other => SymbolEqualityComparer.Default.Equals(other.Term.Variable, variable)
                && (!atom.Term.IsNextOfVariable || other.Term.Equals(atom.Term))),
        _ => false,
    };
}
