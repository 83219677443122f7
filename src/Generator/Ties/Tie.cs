using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Permissions;

namespace GrantGen.Generator.Ties;

/// <summary>The policies that a use is tied to.</summary>
/// <param name="Kind">The kind of the tie.</param>
/// <param name="Policies">The policies, in order; none for an external token.</param>
internal sealed record Tie(TieKind Kind, IReadOnlyList<GrantOrigin> Policies)
{
    /// <summary>Whether other types of the compilation must be analyzed first. Then the use is checked at the end.</summary>
    public bool NeedsWholeCompilation { get; init; }

    /// <summary>Whether the policies belong to several callers, objects, elements or implementations that are one location here. All of them must lack the permission.</summary>
    public bool IsMerge { get; init; }

    /// <summary>Whether the token of one of them is of unknown origin, so that it can have the permission.</summary>
    public bool IsMergeWithUnknown { get; init; }

    /// <summary>Whether the room or the token was taken out of a collection by its key. Then the tie has the possible tokens, and the code around the use must agree.</summary>
    public bool IsFromCollection { get; init; }

    /// <summary>All policies that can apply to the use, even if more is known about the object, and without the narrowing of a call.</summary>
    public IReadOnlyList<GrantOrigin> Possible { get; init; } = GrantOrigins.Unnarrow(Policies);

    /// <summary>The mint sites of the tokens, if the tie is based on them.</summary>
    public IReadOnlyList<MintSite> Sites { get; init; } = Array.Empty<MintSite>();

    /// <summary>The policies that are minted next to a use of an element whose tokens the type alone does not know.</summary>
    public Tie? Near { get; init; }

    public static readonly Tie None = new(TieKind.None, Array.Empty<GrantOrigin>());

    /// <summary>The tie of an element of a collection: adjacent to a mint, if the known tokens of the collection agree.</summary>
    public Tie And(Tie near)
        => near.Near is { } adjacent ? And(adjacent)
            : near.Kind == TieKind.Adjacent && near.Policies.Count > 0
            ? near with { Policies = GrantOrigins.Sort(near.Policies.Concat(Policies)), Sites = near.Sites.Concat(Sites).ToList(), IsFromCollection = true, IsMergeWithUnknown = IsMergeWithUnknown }
            : this;

    /// <summary>
    /// The policy to report and the permission that it lacks; null if there is nothing to report. One of several policies that lacks the
    /// permission is enough, unless the policies are only adjacent, or belong to different objects of a class: then all of
    /// them must lack it. Hand-written grants are one claim of a token, and do not state the other claims.
    /// </summary>
    public (GrantOrigin Policy, MissingPermission Missing)? FindMissingPermission(PermissionUse use)
        => IsMergeWithUnknown || (IsFromCollection && Kind == TieKind.Flow) ? null : FindMissingPermission(use, Policies, mustAllLack: IsMerge || Kind == TieKind.Adjacent);

    /// <summary>The permission that a policy lacks for a use; null if it lacks none, or does not state the claim.</summary>
    public static MissingPermission? MissingPermissionOf(GrantOrigin policy, PermissionUse use)
        => PermissionEvaluator.Evaluate(use.Call.Permission, use.Call.Grant, use.Source, policy.Grants, use.Call.NeedsAnswer) is { } lack && (policy.HandWritten is not { } written || written.Claim == lack.Grant.Claim) ? lack : null;

    private static (GrantOrigin Policy, MissingPermission Missing)? FindMissingPermission(PermissionUse use, IEnumerable<GrantOrigin> policies,
        bool mustAllLack)
    {
        (GrantOrigin Policy, MissingPermission Missing)? first = null;
        foreach (GrantOrigin policy in policies)
        {
            if (MissingPermissionOf(policy, use) is { } lack)
            {
                // A permission that the policy itself lacks is not attributed to the call that narrows it.
                first ??= policy.Unnarrowed is { } whole && MissingPermissionOf(whole, use) is { } own ? (whole, own) : (policy, lack);
            }
            else if (mustAllLack)
            {
                return null;
            }
        }

        return first;
    }
}
