using GrantGen.Facts;

namespace GrantGen.Permissions;

/// <summary>Evaluates a call's need against a policy's grants and the server's defaults.</summary>
internal static class PermissionEvaluator
{
    /// <summary>
    /// What the policy is known to lack; null if it lacks nothing. A grant whose value the compiler could not work out is never
    /// held against a policy.
    /// </summary>
    /// <param name="need">What the call needs.</param>
    /// <param name="grant">The grant, where the need is <see cref="Need.ServerGrant"/>.</param>
    /// <param name="source">The track source, where the need is <see cref="Need.Publish"/>.</param>
    /// <param name="policy">The grants.</param>
    public static MissingPermission? Evaluate(Need need, Grant? grant, PublishedSource source, IStatedGrants policy)
    {
        MissingPermission? missing = need switch
        {
            Need.UpdateOwnMetadata => policy.Flag(GrantTable.CanUpdateOwnMetadata) == true ? null : new MissingPermission(PermissionTable.UpdateOwnMetadata, GrantTable.CanUpdateOwnMetadata),
            Need.Publish => EvaluatePublish(source, policy),
            Need.PublishData => ServerDefaults.CanPublishData(policy.Flag(GrantTable.CanPublishData), policy.Flag(GrantTable.CanPublish)) ? null : new MissingPermission(PermissionTable.PublishData, GrantTable.CanPublishData),
            Need.Subscribe => ServerDefaults.CanSubscribe(policy.Flag(GrantTable.CanSubscribe)) ? null : new MissingPermission(PermissionTable.Subscribe, GrantTable.CanSubscribe),
            Need.ServerGrant => policy.Flag(grant!) == true ? null : new MissingPermission(PermissionTable.ServerGrant, grant!),
            _ => policy.Flag(GrantTable.Agent) == true || policy.Kind == ParticipantKindTable.Agent ? null : new MissingPermission(PermissionTable.Transcribe, GrantTable.Agent),
        };

        return missing is null || policy.IsUnreadable(missing.Grant) || (need == Need.PublishData && policy.IsUnreadable(GrantTable.CanPublish)) ? null : missing;
    }

    private static MissingPermission? EvaluatePublish(PublishedSource source, IStatedGrants policy)
    {
        if (!ServerDefaults.CanPublish(policy.Flag(GrantTable.CanPublish)))
        {
            return new MissingPermission(PermissionTable.Publish, GrantTable.CanPublish);
        }

        if (policy.Sources is not { } allowed || source.Flag is not { } flag || (allowed & flag) != 0)
        {
            return null;
        }

        return flag == 0
            ? new MissingPermission(PermissionTable.PublishWithoutSource, GrantTable.CanPublishSources)
            : new MissingPermission(PermissionTable.Publish, GrantTable.CanPublishSources, flag);
    }
}
