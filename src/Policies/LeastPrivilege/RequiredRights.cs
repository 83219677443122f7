using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen.Policies;

/// <summary>The rights that a call needs, by the names of <see cref="RightTable"/>; for a grant that is not a participant's, its name in <c>PolicyGrants</c>.</summary>
internal static class RequiredRights
{
    /// <summary>The rights to publish, one for each source.</summary>
    public static readonly IReadOnlyList<string> Publish = RightTable.Participant.Where(right => right.Source != 0).Select(right => right.Name).ToArray();

    /// <summary>The right to publish a track of an unknown source.</summary>
    public static readonly string PublishUnknown = RightTable.Participant.Single(right => right.Source == TrackSourceTable.UnknownFlag).Name;

    /// <summary>The rights that a call needs. A track whose source is known only at run time can need any source, so it counts for each.</summary>
    /// <param name="permission">The permission that the call needs.</param>
    /// <param name="named">The grant that the call names, where the permission has none.</param>
    /// <param name="source">The source that it publishes from.</param>
    public static IEnumerable<string> Find(PermissionInfo permission, Grant? named, PublishedSource source)
    {
        if (permission == PermissionTable.Publish || permission == PermissionTable.PublishWithoutSource)
        {
            return source.Flag is not { } flag ? Publish
                : flag == 0 ? new[] { PublishUnknown }
                : RightTable.Participant.Where(right => (right.Source & flag) != 0).Select(right => right.Name);
        }

        return (permission.Grant ?? named) is { } grant ? new[] { NameOf(grant) } : Array.Empty<string>();
    }

    /// <summary>The name of the right that a grant includes.</summary>
    public static string NameOf(Grant grant)
        => RightTable.Participant.FirstOrDefault(right => right.Source == 0 && right.Grant == grant)?.Name ?? grant.GrantsProperty;
}
