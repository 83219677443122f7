using GrantGen.Facts;

namespace GrantGen.Permissions;

/// <summary>The grants of a policy whose token is narrowed where it is minted: some of its permissions are removed.</summary>
/// <param name="policy">The grants of the policy.</param>
/// <param name="denied">The flags that the token denies.</param>
internal sealed class NarrowedGrants(IStatedGrants policy, IReadOnlyCollection<Grant> denied) : IStatedGrants
{
    /// <inheritdoc/>
    public bool JoinsRoom => policy.JoinsRoom;

    /// <inheritdoc/>
    public int Kind => policy.Kind;

    /// <inheritdoc/>
    public int? Sources => policy.Sources;

    /// <summary>
    /// The flag as it is in the token. A permission that is not removed keeps its effective
    /// value, so data does not follow a denied <c>canPublish</c>.
    /// </summary>
    public bool? Flag(Grant grant)
        => denied.Contains(grant) ? false
            : policy.Flag(grant)
                ?? (grant == GrantTable.CanPublishData && denied.Contains(GrantTable.CanPublish)
                    ? ServerDefaults.CanPublish(policy.Flag(GrantTable.CanPublish))
                    : null);

    /// <inheritdoc/>
    public bool IsUnresolved(Grant grant) => !denied.Contains(grant) && policy.IsUnresolved(grant);
}
