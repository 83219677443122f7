using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>GG3010: a hand-written grant has no effect beside the others. The counterpart of GG1006, GG1007, GG1008 and GG1010.</summary>
internal sealed class IneffectiveHandWrittenGrantRule : HandWrittenGrantsRule
{
    private static readonly DiagnosticDescriptor s_descriptor = CreateWarning(
        RuleIds.IneffectiveHandWrittenGrant,
        "Hand-written grant has no effect",
        "{1} of '{0}' has no effect: {2}");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<HandWrittenFinding> Check(HandWrittenGrants grants, PolicyLimits limits)
    {
        if (grants.Claim != GrantClaim.Video)
        {
            yield break;
        }

        if (grants.Flag(GrantTable.CanPublish) == false && grants.States(GrantTable.CanPublishSources) && !grants.IsUnresolved(GrantTable.CanPublishSources)
            && grants.Sources is not null)
        {
            yield return Create(grants, GrantTable.CanPublishSources, "the server denies every track to a participant with CanPublish = false");
        }

        if (grants.JoinsRoom && grants.Flag(GrantTable.Hidden) == true && !grants.IsUnresolved(GrantTable.CanPublish)
            && ServerDefaults.CanPublish(grants.Flag(GrantTable.CanPublish)))
        {
            yield return new HandWrittenFinding(grants.GetLocation(GrantTable.Hidden), grants.TypeName, "CanPublish",
                "the server announces no track of a participant with Hidden = true (state CanPublish = false)");
        }

        if (IsNamed(grants, GrantTable.DestinationRoom) && IsDenied(grants, GrantTable.RoomAdmin))
        {
            yield return Create(grants, GrantTable.DestinationRoom, "the server forwards and moves participants for a token with RoomAdmin only");
        }

        // Grants that a function returns can be a part, to which another assembly adds RoomJoin, unless they are those of a server token.
        if (!IsDenied(grants, GrantTable.RoomJoin) || !(grants.IsComplete || GrantsServerAccess(grants)))
        {
            yield break;
        }

        foreach (Grant grant in GrantTable.All)
        {
            if (grant.Scope == GrantScope.Participant && grants.States(grant))
            {
                yield return Create(grants, grant, "the server lets nobody join a room without RoomJoin");
            }
        }
    }

    private static bool IsNamed(HandWrittenGrants grants, Grant room)
        => grants.States(room) && !(grants.Text(room) is null or "" && !grants.IsUnresolved(room));

    private static bool GrantsServerAccess(HandWrittenGrants grants)
        => GrantTable.All.Any(grant => grant.Kind == GrantKind.Flag && grant.Claim == grants.Claim && grant.Scope != GrantScope.Participant
            && grant != GrantTable.RoomJoin && !grants.IsUnresolved(grant) && grants.Flag(grant) == true);

    /// <summary>Whether a flag is known not to be granted.</summary>
    private static bool IsDenied(HandWrittenGrants grants, Grant grant) => !grants.IsUnresolved(grant) && grants.Flag(grant) != true;

    private static HandWrittenFinding Create(HandWrittenGrants grants, Grant grant, string reason)
        => new(grants.GetLocation(grant), grants.TypeName, grant.Property, reason);
}
