using GrantGen.Facts;

namespace GrantGen.Permissions;

/// <summary>Evaluates the permission that a call needs against a policy's grants and the server's defaults.</summary>
internal static class PermissionEvaluator
{
    /// <summary>
    /// The permission that the policy certainly lacks; null if it lacks none. A grant whose
    /// value the compiler could not evaluate never counts as missing.
    /// </summary>
    /// <param name="permission">The permission that the call needs.</param>
    /// <param name="named">The grant that the call names, where the row has none.</param>
    /// <param name="source">The track source, where the call publishes a track.</param>
    /// <param name="policy">The grants.</param>
    /// <param name="needsAnswer">Whether the call waits for an answer, which a hidden participant never gets (measured on livekit-server 1.13.11).</param>
    public static MissingPermission? Evaluate(PermissionInfo permission, Grant? named, PublishedSource source, IStatedGrants policy, bool needsAnswer = false)
    {
        if ((permission.Grant ?? named) is not { } grant)
        {
            return null;
        }

        MissingPermission? missing = !permission.IsGranted(policy, grant) ? new MissingPermission(permission, grant)
            : permission == PermissionTable.Publish ? FindMissingSource(source, policy)
            : needsAnswer && policy.Flag(GrantTable.Hidden) == true ? new MissingPermission(permission, GrantTable.Hidden)
            : null;
        return missing is null || policy.IsUnresolved(missing.Grant) || (permission.DefaultFollows is { } other && policy.IsUnresolved(other)) ? null : missing;
    }

    private static MissingPermission? FindMissingSource(PublishedSource source, IStatedGrants policy)
        => policy.Sources is not { } allowed || source.Flag is not { } flag || (allowed & flag) != 0 ? null
            : flag == 0 ? new MissingPermission(PermissionTable.PublishWithoutSource, GrantTable.CanPublishSources)
            : new MissingPermission(PermissionTable.Publish, GrantTable.CanPublishSources, flag);
}
