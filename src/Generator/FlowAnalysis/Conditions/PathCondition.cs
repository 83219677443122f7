using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>
/// The condition under which control reaches an operation, as the code states it: not yet evaluated in a context, so that one
/// condition serves every call of the function.
/// </summary>
internal abstract record PathCondition
{
    /// <summary>No condition.</summary>
    public static readonly PathCondition Always = new Conjunction(Array.Empty<PathCondition>());

    /// <summary>Control never gets there.</summary>
    public static readonly PathCondition Never = new Disjunction(Array.Empty<PathCondition>());

    /// <summary>A condition that is not understood: it is beyond a limit.</summary>
    public static readonly PathCondition NotUnderstood = new Opaque();

    private PathCondition()
    {
    }

    /// <summary>Whether there is no condition.</summary>
    public bool IsAlways => this is Conjunction { Parts.Count: 0 };

    /// <summary>Whether control never gets there.</summary>
    public bool IsNever => this is Disjunction { Parts.Count: 0 };

    /// <summary>The conjunction of some conditions.</summary>
    public static PathCondition All(params PathCondition[] parts)
    {
        List<PathCondition> some = parts.Where(part => !part.IsAlways).ToList();
        return some.Any(part => part.IsNever) ? Never : some.Count == 1 ? some[0] : some.Count == 0 ? Always : new Conjunction(some);
    }

    /// <summary>The disjunction of some conditions.</summary>
    public static PathCondition Any(params PathCondition[] parts)
    {
        List<PathCondition> some = parts.Where(part => !part.IsNever).ToList();
        return some.Any(part => part.IsAlways) ? Always : some.Count == 1 ? some[0] : some.Count == 0 ? Never : new Disjunction(some);
    }

    /// <summary>The negation.</summary>
    public static PathCondition Not(PathCondition condition)
        => condition.IsAlways ? Never : condition.IsNever ? Always : condition is Negation { Inner: var inner } ? inner : new Negation(condition);

    /// <summary>A Boolean expression is true.</summary>
    public sealed record Expression(IOperation Operation) : PathCondition;

    /// <summary>A value matches a pattern.</summary>
    public sealed record Match(IOperation Value, IPatternOperation Pattern) : PathCondition;

    /// <summary>A value equals a constant: a label of a switch.</summary>
    public sealed record Equality(IOperation Value, IOperation Constant) : PathCondition;

    /// <summary>A value is null.</summary>
    public sealed record Null(IOperation Value) : PathCondition;

    /// <summary>All of the parts hold.</summary>
    public sealed record Conjunction(IReadOnlyList<PathCondition> Parts) : PathCondition;

    /// <summary>One of the parts holds.</summary>
    public sealed record Disjunction(IReadOnlyList<PathCondition> Parts) : PathCondition;

    /// <summary>The inner condition does not hold.</summary>
    public sealed record Negation(PathCondition Inner) : PathCondition;

    /// <summary>Two values are in a relation; a null relation means that they are equal.</summary>
    public sealed record Comparison(IOperation Left, IOperation Right, Relation? Relation) : PathCondition;

    /// <summary>A call returns instead of throwing.</summary>
    public sealed record Completion(IInvocationOperation Call) : PathCondition;

    /// <summary>The current element of a loop passes a filter of its sequence.</summary>
    public sealed record Filter(IVariableDeclaratorOperation Element, IAnonymousFunctionOperation Predicate) : PathCondition;

    private sealed record Opaque : PathCondition;
}
