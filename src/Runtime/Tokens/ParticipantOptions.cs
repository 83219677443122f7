namespace GrantGen;

/// <summary>
/// The values of one token in addition to its policy. The default value adds none. A null or empty string and an empty map are left
/// out of the token. Limits are checked when a token is minted (<see cref="TokenLimits"/>).
/// </summary>
public readonly struct ParticipantOptions
{
    /// <summary>
    /// The name that the others see (claim <c>name</c>). A token has no separate limit for it; SetName and UpdateParticipant accept 256
    /// bytes.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>A string that the application defines and every participant can read (claim <c>metadata</c>). At most 512 KiB of UTF-8.</summary>
    public string? Metadata { get; init; }

    /// <summary>Keys and values that every participant can read (claim <c>attributes</c>). At most 64 KiB of UTF-8 in all.</summary>
    public IReadOnlyDictionary<string, string>? Attributes { get; init; }

    /// <summary>
    /// How long this token can be used to connect. Shortens the policy's lifetime, by whole seconds, and never
    /// lengthens it; null leaves the policy's.
    /// </summary>
    public TimeSpan? Ttl { get; init; }

    /// <summary>
    /// Agents that are dispatched into the room that the token creates by joining it, beside those of the policy. An entry replaces the
    /// policy's dispatch of the same agent name. The server ignores them if the room exists already.
    /// </summary>
    public IReadOnlyList<AgentDispatchOptions>? Agents { get; init; }

    /// <summary>
    /// The metadata of the room that the token creates by joining it, instead of the policy's; null leaves the policy's, an empty string
    /// removes it. The server ignores it if the room exists already.
    /// </summary>
    public string? RoomMetadata { get; init; }

    /// <summary>Tags of the room, beside those of the policy. An entry replaces the policy's tag of the same key. LiveKit Cloud only.</summary>
    public IReadOnlyDictionary<string, string>? RoomTags { get; init; }

    /// <summary>Permissions that this token lacks although its policy grants them; null for none.</summary>
    public TokenNarrowing? Narrow { get; init; }
}
