namespace GrantGen.Policies;

/// <summary>The text parameters of a policy's factories, between the signer and the options.</summary>
internal static class FactoryParameters
{
    /// <summary>The name of the room, where the policy leaves it open.</summary>
    public const string Room = "room";

    /// <summary>The identity of the participant.</summary>
    public const string Identity = "identity";

    /// <summary>
    /// The names in order for a policy: the room or its holes, the holes of the destination room, those of the other templates, the
    /// identity. A name that occurs twice is one parameter: a room can be named after the identity.
    /// </summary>
    public static IReadOnlyList<string> Names(PolicyModel policy)
    {
        List<string> names = new();
        if (policy.Room is null && policy.IsBoundToRoom)
        {
            names.Add(Room);
        }

        names.AddRange(Templates(policy).SelectMany(template => template.Holes));
        names.Add(Identity);

        // A server token's identity is optional, so it comes last; a hole of that name is no longer optional.
        return names.Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>Whether the identity is optional: the policy joins no room, and no template has a hole of that name.</summary>
    public static bool IsIdentityOptional(PolicyModel policy)
        => !policy.JoinsRoom && !Templates(policy).Any(template => template.Holes.Contains(Identity, StringComparer.Ordinal));

    /// <summary>The templates of a policy, in the order of their parameters.</summary>
    public static IEnumerable<RoomTemplate> Templates(PolicyModel policy)
    {
        IEnumerable<RoomTemplate> rooms = new[] { policy.Room, policy.DestinationRoom }.OfType<RoomTemplate>();
        return rooms.Concat(policy.Texts.SelectMany(text => text.Values));
    }
}
