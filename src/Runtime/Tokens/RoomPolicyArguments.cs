namespace GrantGen;

/// <summary>The values that a policy leaves open, for code that does not know the policy.</summary>
public readonly struct RoomPolicyArguments
{
    /// <summary>The room, if the policy does not name one. A policy with a constant room accepts null or the same name.</summary>
    public string? Room { get; init; }

    /// <summary>The destination room, where the policy does not name one and needs it.</summary>
    public string? DestinationRoom { get; init; }

    /// <summary>The identity of the participant; null is valid only for a server token.</summary>
    public string? Identity { get; init; }

    /// <summary>The values of the holes of the policy's room templates, by the hole's name.</summary>
    public IReadOnlyDictionary<string, string>? Holes { get; init; }

    /// <summary>The name, metadata, attributes and lifetime of the token.</summary>
    public ParticipantOptions Options { get; init; }
}
