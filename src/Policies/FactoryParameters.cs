namespace GrantGen.Policies;

/// <summary>The text parameters of a policy's factories, between the signer and the options.</summary>
internal static class FactoryParameters
{
    /// <summary>The name of the room, where the policy leaves it open.</summary>
    public const string Room = "room";

    /// <summary>The identity of the participant.</summary>
    public const string Identity = "identity";

    /// <summary>
    /// The names in order: the room or its holes, the holes of the destination room, the identity. A name that comes twice
    /// is one parameter: a room may be named after the identity.
    /// </summary>
    public static IReadOnlyList<string> Names(RoomTemplate? room, RoomTemplate? destination, bool namesRoom)
    {
        List<string> names = new();
        if (room is null && namesRoom)
        {
            names.Add(Room);
        }

        names.AddRange(room?.Holes ?? Array.Empty<string>());
        names.AddRange(destination?.Holes ?? Array.Empty<string>());
        names.Add(Identity);

        // A server token's identity may be left out, so it stands last; a hole of that name is no longer optional.
        return names.Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>The names in order for a policy.</summary>
    public static IReadOnlyList<string> Names(PolicyModel policy) => Names(policy.Room, policy.DestinationRoom, policy.NamesRoom);

    /// <summary>Whether the identity may be left out: the policy joins no room, and no room is named after it.</summary>
    public static bool IsIdentityOptional(PolicyModel policy)
        => !policy.Joins && !IsHole(policy.Room) && !IsHole(policy.DestinationRoom);

    private static bool IsHole(RoomTemplate? template) => template is not null && template.HasHole(Identity);
}
