namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>
/// Decides formulas by trying values. Only a few values of a term matter: the constants
/// that it is compared with, one value beside and between them, and null.
/// </summary>
internal static class Satisfiability
{
    /// <summary>The maximum number of distinct terms in one formula.</summary>
    public const int MaxTerms = 12;

    /// <summary>The maximum number of assignments that are tried for one formula.</summary>
    public const int MaxSteps = 20_000;

    /// <summary>Whether some values make a formula true; null beyond the limits.</summary>
    public static bool? IsSatisfiable(Formula formula)
    {
        if (formula.IsTrue || formula.IsFalse)
        {
            return formula.IsTrue;
        }

        List<IGrouping<Term, Atom>> terms = formula.Atoms().Distinct().GroupBy(atom => atom.Term).OrderBy(term => term.Key.Key.Length).ToList();
        if (terms.Count > MaxTerms)
        {
            return null;
        }

        List<IReadOnlyList<IReadOnlyList<(Atom Atom, bool Value)>>> choices = new();
        foreach (IGrouping<Term, Atom> term in terms)
        {
            if (TermDomain.ValuationsOf(term.Key, term.ToList()) is not { } valuations)
            {
                return null;
            }

            choices.Add(valuations);
        }

        int steps = 0;
        return Search(formula, choices, 0, new Dictionary<Atom, bool>(), ref steps);
    }

    /// <summary>Whether the first formula implies the second; null beyond the limits.</summary>
    public static bool? Implies(Formula first, Formula second) => !IsSatisfiable(Formula.All(first, second.Negate()));

    private static bool? Search(
        Formula formula,
        IReadOnlyList<IReadOnlyList<IReadOnlyList<(Atom Atom, bool Value)>>> choices,
        int term,
        Dictionary<Atom, bool> values,
        ref int steps)
    {
        if (++steps > MaxSteps)
        {
            return null;
        }

        if (formula.Evaluate(values) is { } known)
        {
            return known;
        }

        foreach (IReadOnlyList<(Atom Atom, bool Value)> valuation in choices[term])
        {
            foreach ((Atom atom, bool value) in valuation)
            {
                values[atom] = value;
            }

            if (Search(formula, choices, term + 1, values, ref steps) is not false and var found)
            {
                return found;
            }
        }

        foreach ((Atom atom, _) in choices[term][0])
        {
            values.Remove(atom);
        }

        return false;
    }
}
