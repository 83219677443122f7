using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>The values of a term that distinguish some atoms about it.</summary>
internal static class TermDomain
{
    /// <summary>The maximum number of types that one term is tested for.</summary>
    private const int MaxTypes = 5;

    /// <summary>The maximum number of constants that one term is compared with.</summary>
    private const int MaxConstants = 40;

    /// <summary>Represents a value that equals no constant.</summary>
    private static readonly object s_other = new();

    /// <summary>The combinations of truth values that the atoms can have; null beyond the limits.</summary>
    public static IReadOnlyList<IReadOnlyList<(Atom Atom, bool Value)>>? ValuationsOf(Term term, IReadOnlyList<Atom> atoms)
    {
        List<ITypeSymbol> types = atoms.OfType<Atom.TypeTest>().Select(test => test.Type).ToList();
        List<object?> candidates = CandidatesOf(term, atoms);
        if (types.Count > MaxTypes || candidates.Count > 2 * MaxConstants)
        {
            return null;
        }

        List<IReadOnlyList<(Atom Atom, bool Value)>> valuations = new();
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (object? candidate in candidates)
        {
            for (int subset = 0; subset < (1 << types.Count); subset++)
            {
                if (!IsPossible(types, subset, candidate))
                {
                    continue;
                }

                List<(Atom Atom, bool Value)> valuation = atoms.Select(atom => (atom, ValueOf(atom, candidate, types, subset))).ToList();
                if (seen.Add(string.Concat(valuation.Select(entry => entry.Value ? '1' : '0'))))
                {
                    valuations.Add(valuation);
                }
            }
        }

        return valuations;
    }

    private static bool ValueOf(Atom atom, object? candidate, List<ITypeSymbol> types, int subset) => atom switch
    {
        Atom.Comparison comparison => Holds(candidate, comparison.Relation, comparison.Constant),
        Atom.TypeTest test => (subset & (1 << types.IndexOf(test.Type))) != 0,
        _ => Equals(candidate, true),
    };

    /// <summary>Whether a constant is in a relation to another one.</summary>
    public static bool Holds(object? value, Relation relation, object? constant)
    {
        if (relation == Relation.Equal)
        {
            return Equals(value, constant);
        }

        if (value is not decimal left || constant is not decimal right)
        {
            return false;
        }

        return relation switch
        {
            Relation.Less => left < right,
            Relation.LessOrEqual => left <= right,
            Relation.Greater => left > right,
            _ => left >= right,
        };
    }

    private static List<object?> CandidatesOf(Term term, IReadOnlyList<Atom> atoms)
    {
        if (atoms.Any(atom => atom is Atom.Proposition))
        {
            return new List<object?> { true, false };
        }

        ITypeSymbol? type = term.Type;
        bool isNullable = type is null or { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
            or { TypeKind: TypeKind.TypeParameter };
        type = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        List<object> constants = atoms.OfType<Atom.Comparison>().Select(comparison => comparison.Constant).OfType<object>().Distinct().ToList();
        List<object?> candidates = new();
        if (type?.SpecialType == SpecialType.System_Boolean)
        {
            candidates.AddRange(new object?[] { true, false });
        }
        else if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration
            && !enumeration.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "FlagsAttribute"))
        {
            // Values that the enum does not declare are not passed on purpose.
            candidates.AddRange(enumeration.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue).Take(MaxConstants)
                .Select(member => ConstantValues.Normalize(member.ConstantValue)).Concat(constants).Distinct());
        }
        else if (constants.Count > 0 && constants.All(constant => constant is decimal))
        {
            AddNumbers(constants.Cast<decimal>().OrderBy(number => number).ToList(), candidates);
        }
        else
        {
            candidates.AddRange(constants);
            candidates.Add(s_other);
        }

        if (candidates.Count == 0)
        {
            candidates.Add(s_other);
        }

        if (isNullable || atoms.Any(atom => atom is Atom.Comparison { Constant: null }))
        {
            candidates.Add(null);
        }

        return candidates;
    }

    private static void AddNumbers(List<decimal> constants, List<object?> candidates)
    {
        candidates.Add(constants[0] - 1);
        for (int i = 0; i < constants.Count; i++)
        {
            candidates.Add(constants[i]);
            if (i + 1 < constants.Count && constants[i + 1] - constants[i] > 1)
            {
                candidates.Add(constants[i] + 1);
            }
        }

        candidates.Add(constants[constants.Count - 1] + 1);
    }

    /// <summary>Whether a value can be of exactly these types among the tested ones.</summary>
    private static bool IsPossible(List<ITypeSymbol> types, int subset, object? candidate)
    {
        if (candidate is null)
        {
            return subset == 0;
        }

        for (int i = 0; i < types.Count; i++)
        {
            for (int j = 0; (subset & (1 << i)) != 0 && j < types.Count; j++)
            {
                bool isOther = (subset & (1 << j)) != 0;
                if (i != j
                    && (isOther
                        ? types[i].TypeKind == TypeKind.Class && types[j].TypeKind == TypeKind.Class && !types[i].DerivesFromOrImplements(types[j])
                            && !types[j].DerivesFromOrImplements(types[i])
                        : types[i].DerivesFromOrImplements(types[j])))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
