using GrantGen.Facts;

namespace GrantGen.Permissions;

/// <summary>Judges a call by a policy's grants and the server's defaults.</summary>
internal static class PermissionEvaluator
{
    /// <summary>The value of <c>ParticipantKind.Agent</c>.</summary>
    private const int AgentKind = 4;

    /// <summary>
    /// What the policy is known to lack; null if it lacks nothing. A grant whose value the compiler could not work out is never
    /// held against a policy.
    /// </summary>
    public static MissingPermission? Evaluate(Need need, Grant? grant, PublishedSource source, IStatedGrants policy)
    {
        MissingPermission? lack = need switch
        {
            Need.UpdateOwnMetadata => policy.Flag(GrantTable.CanUpdateOwnMetadata) == true ? null : new MissingPermission(LackKind.UpdateOwnMetadata, GrantTable.CanUpdateOwnMetadata),
            Need.Publish => Publish(source, policy),
            Need.PublishData => ServerDefaults.CanPublishData(policy.Flag(GrantTable.CanPublishData), policy.Flag(GrantTable.CanPublish)) ? null : new MissingPermission(LackKind.PublishData, GrantTable.CanPublishData),
            Need.Subscribe => ServerDefaults.CanSubscribe(policy.Flag(GrantTable.CanSubscribe)) ? null : new MissingPermission(LackKind.Subscribe, GrantTable.CanSubscribe),
            Need.ServerGrant => policy.Flag(grant!) == true ? null : new MissingPermission(LackKind.ServerGrant, grant!),
            _ => policy.Flag(GrantTable.Agent) == true || policy.Kind == AgentKind ? null : new MissingPermission(LackKind.Transcribe, GrantTable.Agent),
        };

        return lack is null || policy.IsUnreadable(lack.Grant) || (need == Need.PublishData && policy.IsUnreadable(GrantTable.CanPublish)) ? null : lack;
    }

    private static MissingPermission? Publish(PublishedSource source, IStatedGrants policy)
    {
        if (!ServerDefaults.CanPublish(policy.Flag(GrantTable.CanPublish)))
        {
            return new MissingPermission(LackKind.Publish, GrantTable.CanPublish);
        }

        if (policy.Sources is not { } allowed || source.Flag is not { } flag || (allowed & flag) != 0)
        {
            return null;
        }

        return flag == 0
            ? new MissingPermission(LackKind.SourceNotStated, GrantTable.CanPublishSources)
            : new MissingPermission(LackKind.Publish, GrantTable.CanPublishSources, flag);
    }
}
