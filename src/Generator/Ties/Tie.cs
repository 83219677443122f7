using GrantGen.Generator.Ties.Facts;
using GrantGen.Permissions;

namespace GrantGen.Generator.Ties;

/// <summary>Why a use is believed to run under a policy.</summary>
internal enum TieKind
{
    /// <summary>Nothing says so.</summary>
    None,

    /// <summary><c>[UsesPolicy]</c> says so.</summary>
    Told,

    /// <summary>The room was connected with the policy's token.</summary>
    Flow,

    /// <summary>The use stands in the policy type.</summary>
    Inside,

    /// <summary>The policy is minted next to the use.</summary>
    Adjacent,
}

/// <summary>The policies that a use is tied to.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Policies">The policies, in order; none where the token comes from elsewhere.</param>
internal sealed record Tie(TieKind Kind, IReadOnlyList<TiedPolicy> Policies)
{
    /// <summary>Whether other types of the compilation have to be asked first: then it is judged at the end.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The policies that one object or another of the class has, whose code the use is in.</summary>
    public IReadOnlyList<TiedPolicy> OfInstances { get; init; } = Array.Empty<TiedPolicy>();

    /// <summary>All policies of the tie.</summary>
    public IEnumerable<TiedPolicy> All => Policies.Concat(OfInstances);

    public static readonly Tie None = new(TieKind.None, Array.Empty<TiedPolicy>());

    /// <summary>The same tie, without the policies whose tokens cannot reach the use.</summary>
    public Tie Guarded(Use use, IEnumerable<TypeFacts> read)
    {
        return Kind is TieKind.Flow or TieKind.Adjacent ? this with { Policies = Unguarded(Policies), OfInstances = Unguarded(OfInstances) } : this;

        List<TiedPolicy> Unguarded(IEnumerable<TiedPolicy> policies) => policies.Where(policy => !Guards.Exclude(use, policy, read)).ToList();
    }


    /// <summary>
    /// The policy to report and what it lacks; null if there is nothing to report. Of several policies one that lacks the
    /// permission is enough, unless they merely stand next to the use, or belong to different objects of a class: then all of
    /// them have to. Grants that are written by hand are one claim of a token: of the others they say nothing.
    /// </summary>
    public (TiedPolicy Policy, MissingPermission Lack)? Verdict(Use use)
        => Verdict(use, Policies, areAllAsked: Kind == TieKind.Adjacent) ?? Verdict(use, OfInstances, areAllAsked: true);

    private static (TiedPolicy Policy, MissingPermission Lack)? Verdict(Use use, IEnumerable<TiedPolicy> policies, bool areAllAsked)
    {
        (TiedPolicy Policy, MissingPermission Lack)? first = null;
        foreach (TiedPolicy policy in policies)
        {
            if (PermissionEvaluator.Evaluate(use.Call.Permission, use.Call.Grant, use.Source, policy.Grants) is { } lack && (policy.Written is not { } written || written.Claim == lack.Grant.Claim))
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
