using GrantGen.Generator.Calls;
using GrantGen.Generator.Ties.Facts;

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

    public static readonly Tie None = new(TieKind.None, Array.Empty<TiedPolicy>());

    /// <summary>The same tie, without the policies whose tokens cannot reach the use.</summary>
    public Tie Guarded(Use use, IEnumerable<TypeFacts> read)
        => Kind is TieKind.Flow or TieKind.Adjacent ? this with { Policies = Policies.Where(policy => !Guards.Exclude(use, policy, read)).ToList() } : this;

    /// <summary>
    /// The policy to report and what it lacks; null if there is nothing to report. Of several policies one that lacks the
    /// permission is enough, unless they merely stand next to the use: then all of them have to. Grants that are written by hand
    /// are one claim of a token: of the others they say nothing.
    /// </summary>
    public (TiedPolicy Policy, Lack Lack)? Verdict(Use use)
    {
        (TiedPolicy Policy, Lack Lack)? first = null;
        foreach (TiedPolicy policy in Policies)
        {
            if (Calls.Verdict.Of(use.Call, use.Source, policy.Grants) is { } lack && (policy.Written is not { } written || written.Claim == lack.Grant.Claim))
            {
                first ??= (policy, lack);
            }
            else if (Kind == TieKind.Adjacent)
            {
                return null;
            }
        }

        return first;
    }
}
