using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen.Policies;

/// <summary>
/// A policy's declaration as values. The generator emits code from it, the declaration rules check it, and the
/// analysis of calls gets the grants from it, so the three cannot disagree.
/// </summary>
/// <param name="Type">The type with the attribute.</param>
/// <param name="Stated">The flags and source lists that the attributes name, in the table's order.</param>
/// <param name="Room">The room's name; null where it is left to the caller.</param>
/// <param name="DestinationRoom">The destination room's name; null where none is named.</param>
/// <param name="Ttl">The lifetime of a token.</param>
/// <param name="Kind">The value of the participant kind; 0 is a standard participant.</param>
/// <param name="RoomPreset">The room preset; null if the policy has none.</param>
/// <param name="RoomConfig">The room's configuration; null if the policy has none.</param>
/// <param name="Agents">The agents to dispatch, in order.</param>
/// <param name="Texts">The grants whose value is text that the attributes name, in the table's order.</param>
/// <param name="EmptyAttributes">The metadata names of the grants' attributes that state nothing.</param>
/// <param name="Unresolved">The grants whose argument does not bind, so their value is unknown.</param>
internal sealed record PolicyModel(
    PolicyType Type,
    EquatableArray<StatedGrant> Stated,
    RoomTemplate? Room,
    RoomTemplate? DestinationRoom,
    TimeToLive Ttl,
    int Kind,
    string? RoomPreset,
    RoomConfigModel? RoomConfig,
    EquatableArray<AgentDispatchModel> Agents,
    EquatableArray<StatedText> Texts,
    EquatableArray<string> EmptyAttributes,
    EquatableArray<Grant> Unresolved) : IStatedGrants
{
    /// <summary>Whether a token joins a room. It does by default.</summary>
    public bool JoinsRoom => Flag(GrantTable.RoomJoin) ?? true;

    /// <summary>Whether a token names a room: to join it, or because it holds a grant that is bound to one.</summary>
    public bool IsBoundToRoom => JoinsRoom || Room is not null || DestinationRoom is not null || Flag(GrantTable.RoomAdmin) == true;

    /// <summary>The stated value of a flag, and whether a room is named; null if it is left out.</summary>
    public bool? Flag(Grant grant)
        => grant == GrantTable.DestinationRoom ? DestinationRoom is not null : Value(grant) is { } value ? value != 0 : null;

    /// <summary>The stated value of a flag, with <c>RoomJoin</c> as the attribute's default has it.</summary>
    public bool? EffectiveFlag(Grant grant) => grant == GrantTable.RoomJoin ? JoinsRoom : Flag(grant);

    /// <summary>The stated sources; null if they are left out.</summary>
    public int? Sources => Value(GrantTable.CanPublishSources);

    /// <summary>The stated strings of a grant whose value is text; empty if it is left out.</summary>
    public IReadOnlyList<RoomTemplate> TextsOf(Grant grant)
        => Texts.FirstOrDefault(stated => stated.Grant == grant)?.Values ?? EquatableArray<RoomTemplate>.Empty;

    /// <summary>The stated strings, as in the attributes.</summary>
    public IReadOnlyList<string> TextOf(Grant grant) => TextsOf(grant).Select(template => template.Text).ToList();

    /// <summary>Whether the policy has the attribute of a claim, even an empty one.</summary>
    public bool HasAttribute(Grant grant)
        => EmptyAttributes.Contains(grant.AttributeName)
            || Stated.Any(stated => stated.Grant.Claim == grant.Claim)
            || Texts.Any(stated => stated.Grant.Claim == grant.Claim)
            || Unresolved.Any(unreadable => unreadable.Claim == grant.Claim);

    /// <summary>Whether an attribute names the grant with a value that the compiler could not evaluate.</summary>
    public bool IsUnresolved(Grant grant) => Unresolved.Contains(grant);

    private int? Value(Grant grant)
    {
        foreach (StatedGrant stated in Stated)
        {
            if (stated.Grant == grant)
            {
                return stated.Value;
            }
        }

        return null;
    }
}
