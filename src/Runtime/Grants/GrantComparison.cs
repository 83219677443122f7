using GrantGen.Policies;

namespace GrantGen;

/// <summary>The result of <see cref="PolicyGrants.Compare"/>. Immutable and thread-safe.</summary>
public sealed class GrantComparison
{
    internal GrantComparison(RightsComparison comparison)
    {
        Relation = (comparison.IsAnyGained, comparison.IsAnyLost) switch
        {
            (true, true) => GrantRelation.Incomparable,
            (true, false) => GrantRelation.Wider,
            (false, true) => GrantRelation.Narrower,
            _ => GrantRelation.Equal,
        };
        Differences = Array.AsReadOnly(comparison.Differences.Select(Create).ToArray());
    }

    /// <summary>The relation of the grants to the others: wider exactly if something is gained and nothing is lost.</summary>
    public GrantRelation Relation { get; }

    /// <summary>Each difference, in a fixed order; empty if the grants allow the same and nothing else differs.</summary>
    public IReadOnlyList<GrantDifference> Differences { get; }

    private static GrantDifference Create((bool? IsGained, string Text) difference) => new(
        difference.IsGained switch { true => GrantDifferenceDirection.Gained, false => GrantDifferenceDirection.Lost, _ => GrantDifferenceDirection.Other },
        difference.Text);
}
