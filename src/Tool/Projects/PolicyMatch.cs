using GrantGen.Facts;
using GrantGen.Permissions;
using GrantGen.Policies;

namespace GrantGen.Tool.Projects;

/// <summary>Whether a token can be of a policy: the same rights, a room that fits, and a lifetime that is not longer.</summary>
internal static class PolicyMatch
{
    public static bool Fits(ApprovedPolicy policy, VerifiedToken token)
    {
        GrantSet grants = policy.Grants;
        bool joins = token.Grants.RoomJoin == true;
        return grants.JoinsRoom == joins
            && RightTable.Participant.All(right => !Enum.TryParse(right.Name, out Permission permission)
                || right.IsDirect(grants) == (joins && token.Grants.Permissions.Allows(permission)))
            && PermissionTable.Named.Where(row => row.Grant.Scope is not (GrantScope.Participant or GrantScope.Room) || row.Grant == GrantTable.RoomAdmin)
                .All(row => Enum.TryParse(row.Name, out Permission permission) && grants.IsSet(row.Grant) == token.Grants.Permissions.Allows(permission))
            && grants.IsSet(GrantTable.Hidden) == (token.Grants.Hidden == true)
            && grants.IsSet(GrantTable.Agent) == (token.Grants.Agent == true)
            && grants.Kind == (int)token.Kind
            && (!grants.IsBoundToRoom || RoomNames.Fits(grants.Text(GrantTable.Room), token.Room))
            && (grants.TtlSeconds is not { } seconds || (token.NotBefore is not null && token.Grants.Ttl <= TimeSpan.FromSeconds(seconds)));
    }
}
