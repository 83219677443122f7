namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>A Boolean formula over atoms, in negation normal form.</summary>
internal abstract record Formula
{
    /// <summary>Always true.</summary>
    public static readonly Formula True = new And(Array.Empty<Formula>());

    /// <summary>Always false.</summary>
    public static readonly Formula False = new Or(Array.Empty<Formula>());

    private Formula()
    {
    }

    /// <summary>Whether the formula is <see cref="True"/>.</summary>
    public bool IsTrue => this is And { Parts.Count: 0 };

    /// <summary>Whether the formula is <see cref="False"/>.</summary>
    public bool IsFalse => this is Or { Parts.Count: 0 };

    /// <summary>The formula of a constant.</summary>
    public static Formula FromBoolean(bool value) => value ? True : False;

    /// <summary>The conjunction of some formulas.</summary>
    public static Formula All(IEnumerable<Formula> parts)
    {
        List<Formula> some = new();
        foreach (Formula part in parts)
        {
            if (part.IsFalse)
            {
                return False;
            }

            if (!part.IsTrue)
            {
                some.Add(part);
            }
        }

        return some.Count == 0 ? True : some.Count == 1 ? some[0] : new And(some);
    }

    /// <summary>The conjunction of some formulas.</summary>
    public static Formula All(params Formula[] parts) => All((IEnumerable<Formula>)parts);

    /// <summary>The disjunction of some formulas.</summary>
    public static Formula Any(IEnumerable<Formula> parts)
    {
        List<Formula> some = new();
        foreach (Formula part in parts)
        {
            if (part.IsTrue)
            {
                return True;
            }

            if (!part.IsFalse)
            {
                some.Add(part);
            }
        }

        return some.Count == 0 ? False : some.Count == 1 ? some[0] : new Or(some);
    }

    /// <summary>The disjunction of some formulas.</summary>
    public static Formula Any(params Formula[] parts) => Any((IEnumerable<Formula>)parts);

    /// <summary>The negation.</summary>
    public Formula Negate() => this switch
    {
        Literal literal => literal with { Holds = !literal.Holds },
        And all => Any(all.Parts.Select(part => part.Negate())),
        Or any => All(any.Parts.Select(part => part.Negate())),
        _ => this,
    };

    /// <summary>All atoms, with repetitions.</summary>
    public IEnumerable<Atom> Atoms() => this switch
    {
        Literal literal => new[] { literal.Atom },
        And all => all.Parts.SelectMany(part => part.Atoms()),
        Or any => any.Parts.SelectMany(part => part.Atoms()),
        _ => Array.Empty<Atom>(),
    };

    /// <summary>
    /// The value under a partial assignment that assigns objects before their members; null if the assignment does not determine it. No condition on
    /// a member of null holds: control does not get past the access.
    /// </summary>
    public bool? Evaluate(IReadOnlyDictionary<Atom, bool> values)
    {
        switch (this)
        {
            case Literal literal:
                return IsOfNull(literal.Atom.Term, values) ? false : values.TryGetValue(literal.Atom, out bool value) ? value == literal.Holds : null;
            case And all:
                return Combine(all.Parts, values, isAll: true);
            case Or any:
                return Combine(any.Parts, values, isAll: false);
            default:
                return null;
        }
    }

    private static bool IsOfNull(Term term, IReadOnlyDictionary<Atom, bool> values)
    {
        for (Term? receiver = term.Receiver; receiver is not null; receiver = receiver.Receiver)
        {
            if (values.TryGetValue(Atom.NullTest(receiver), out bool isNull) && isNull)
            {
                return true;
            }
        }

        return false;
    }

    private static bool? Combine(IReadOnlyList<Formula> parts, IReadOnlyDictionary<Atom, bool> values, bool isAll)
    {
        bool? result = isAll;
        foreach (Formula part in parts)
        {
            bool? value = part.Evaluate(values);
            if (value == !isAll)
            {
                return value;
            }

            result = value is null ? null : result;
        }

        return result;
    }

    /// <summary>An atom or its negation.</summary>
    public sealed record Literal(Atom Atom, bool Holds) : Formula;

    /// <summary>All parts hold.</summary>
    public sealed record And(IReadOnlyList<Formula> Parts) : Formula;

    /// <summary>One part holds.</summary>
    public sealed record Or(IReadOnlyList<Formula> Parts) : Formula;
}
