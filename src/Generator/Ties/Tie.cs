using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.Ties.Facts;
using GrantGen.Permissions;

namespace GrantGen.Generator.Ties;

/// <summary>The policies that a use is tied to.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Policies">The policies, in order; none where the token comes from elsewhere.</param>
internal sealed record Tie(TieKind Kind, IReadOnlyList<TiedPolicy> Policies)
{
    /// <summary>Whether other types of the compilation have to be asked first: then it is judged at the end.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The policies that one object or another of the class has, whose code the use is in.</summary>
    public IReadOnlyList<TiedPolicy> OfInstances { get; init; } = Array.Empty<TiedPolicy>();

    /// <summary>The places that make the tokens, where the tie leads over them.</summary>
    public IReadOnlyList<MintSite> Sites { get; init; } = Array.Empty<MintSite>();

    /// <summary>All policies of the tie.</summary>
    public IEnumerable<TiedPolicy> All => Policies.Concat(OfInstances);

    public static readonly Tie None = new(TieKind.None, Array.Empty<TiedPolicy>());

    /// <summary>The same tie, without the policies whose tokens are not known to reach the use.</summary>
    public Tie WithoutInfeasible(Use use, TieConditions conditions)
    {
        if (Kind is not (TieKind.Flow or TieKind.Adjacent) || !All.Any())
        {
            return this;
        }

        HashSet<TiedPolicy> feasible = conditions.FeasiblePolicies(this, use);
        return this with { Policies = Policies.Where(feasible.Contains).ToList(), OfInstances = OfInstances.Where(feasible.Contains).ToList() };
    }

    /// <summary>
    /// The policy to report and what it lacks; null if there is nothing to report. Of several policies one that lacks the
    /// permission is enough, unless they merely stand next to the use, or belong to different objects of a class: then all of
    /// them have to. Grants that are written by hand are one claim of a token: of the others they say nothing.
    /// </summary>
    public (TiedPolicy Policy, MissingPermission Lack)? Verdict(Use use)
        => Verdict(use, Policies, areAllAsked: Kind == TieKind.Adjacent) ?? Verdict(use, OfInstances, areAllAsked: true);

    /// <summary>What a policy lacks for a use; null if it lacks nothing, or says nothing of it.</summary>
    public static MissingPermission? LackOf(TiedPolicy policy, Use use)
        => PermissionEvaluator.Evaluate(use.Call.Permission, use.Call.Grant, use.Source, policy.Grants) is { } lack && (policy.Written is not { } written || written.Claim == lack.Grant.Claim) ? lack : null;

    private static (TiedPolicy Policy, MissingPermission Lack)? Verdict(Use use, IEnumerable<TiedPolicy> policies, bool areAllAsked)
    {
        (TiedPolicy Policy, MissingPermission Lack)? first = null;
        foreach (TiedPolicy policy in policies)
        {
            if (LackOf(policy, use) is { } lack)
            {
                first ??= (policy, lack);
            }
            else if (areAllAsked)
            {
                return null;
            }
        }

        return first;
    }
}
