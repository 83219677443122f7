using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Permissions;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Approval;

/// <summary>Finds permissions of hand-written grants that <c>[NeverGrants]</c> forbids. Values that are not constant are never reported.</summary>
internal static class HandWrittenForbiddenGrants
{
    /// <summary>The reports about grants that are written in a type.</summary>
    public static IEnumerable<Diagnostic> Check(HandWrittenGrants grants, INamedTypeSymbol type)
    {
        GrantSet? set = null;
        foreach ((NamedPermission permission, string place) in ForbiddenPermissions.FindFor(type))
        {
            if (IsUnknown(grants, permission))
            {
                continue;
            }

            set ??= ToGrantSet(grants);
            if (GrantedPermissions.Contains(set, permission))
            {
                Grant? stated = GrantedPermissions.StatedBy(set, permission);
                Location location = stated is null ? grants.TypeLocation : grants.GetLocation(stated);
                yield return ForbiddenGrantRule.Create(location, $"'{grants.TypeName}'", permission, place, NeverGrantsAnalyzer.Reason(stated));
            }
        }
    }

    /// <summary>Whether a grant that determines the permission is unknown.</summary>
    private static bool IsUnknown(HandWrittenGrants grants, NamedPermission permission)
        => grants.IsUnresolved(permission.Grant)
            || (permission.Grant.Scope == GrantScope.Participant
                && (grants.IsUnresolved(GrantTable.RoomJoin) || grants.IsUnresolved(GrantTable.RoomAdmin)
                    || grants.IsUnresolved(GrantTable.CanPublish) || grants.IsUnresolved(GrantTable.CanPublishSources)));

    private static GrantSet ToGrantSet(HandWrittenGrants grants)
    {
        GrantSet set = new() { Kind = grants.Kind };
        foreach (Grant grant in GrantTable.All)
        {
            if (grant.Kind == GrantKind.Flag)
            {
                set.State(grant, grants.Flag(grant));
            }
        }

        set.State(GrantTable.CanPublishSources, grants.Sources);
        return set;
    }
}
