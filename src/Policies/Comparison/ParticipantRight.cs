using GrantGen.Facts;

namespace GrantGen.Policies;

/// <summary>A permission of a participant, as the server evaluates it.</summary>
/// <param name="Name">The member of <c>GrantGen.Permission</c>; <c>PublishUnknown</c> for a track of an unknown source, which has none.</param>
/// <param name="Grant">The flag that denies it, or whose default allows it.</param>
/// <param name="Source">The bit of the source, for publishing; 0 for other permissions.</param>
internal sealed record ParticipantRight(string Name, Grant Grant, int Source = 0)
{
    /// <summary>Whether the grants include it directly, not through moderation of the room.</summary>
    public bool IsDirect(GrantSet grants)
        => grants.Approved(Name)
            ?? (grants.JoinsRoom && (Source == 0
                ? ServerDefaults.IsAllowed(Grant, grants.Flag)
                : (ServerDefaults.AllowedSources(grants.Flag(Grant), grants.Sources) & Source) != 0));

    /// <summary>Whether the policy states the right. If it does not, a right that the grants include follows from the server's default.</summary>
    public bool IsStated(GrantSet grants) => grants.Flag(Grant) is not null || (Source != 0 && grants.Sources is not null);
}
