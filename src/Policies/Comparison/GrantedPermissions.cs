using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen.Policies;

/// <summary>The members of <c>GrantGen.Permission</c> that a set of grants includes, with those that moderation of the room implies.</summary>
internal static class GrantedPermissions
{
    /// <summary>Whether the grants include a permission, directly or because the holder can grant it to itself.</summary>
    public static bool Contains(GrantSet grants, NamedPermission permission)
    {
        IEnumerable<ParticipantRight> rights = RightTable.Participant.Where(right => permission.Grant == GrantTable.CanPublish && permission.Source is null
            ? right.Source != 0
            : right.Name == permission.Name);
        bool isParticipant = false;
        foreach (ParticipantRight right in rights)
        {
            isParticipant = true;
            if (grants.CanGrantItself || right.IsDirect(grants))
            {
                return true;
            }
        }

        // A grant of every thread has no effect without an action.
        return !isParticipant
            && grants.IsSet(permission.Grant)
            && (permission.Grant != GrantTable.AgentThreadAll || AgentThreads.Actions.Any(grants.IsSet));
    }

    /// <summary>The stated grant that allows a permission; null if the server's default allows it.</summary>
    public static Grant? StatedBy(GrantSet grants, NamedPermission permission)
    {
        ParticipantRight? right = RightTable.Participant.FirstOrDefault(right => right.Name == permission.Name);
        if (right is null ? permission.Grant != GrantTable.CanPublish : right.Source == 0)
        {
            return grants.IsSet(permission.Grant) ? permission.Grant : grants.CanGrantItself ? GrantTable.RoomAdmin : null;
        }

        return grants.Flag(GrantTable.CanPublish) == false ? GrantTable.RoomAdmin
            : grants.Sources is not null ? GrantTable.CanPublishSources
            : grants.Flag(GrantTable.CanPublish) is not null ? GrantTable.CanPublish
            : null;
    }
}
