namespace GrantGen.Policies;

/// <summary>The values of <c>[RoomConfig]</c>; 0, null and an empty list are left out.</summary>
internal sealed record RoomConfigModel(
    uint EmptyTimeout,
    uint DepartureTimeout,
    uint MaxParticipants,
    string? Metadata,
    uint MinPlayoutDelay,
    uint MaxPlayoutDelay,
    bool SyncStreams,
    EquatableArray<KeyValueText> Tags)
{
    /// <summary>An empty configuration.</summary>
    public static readonly RoomConfigModel Empty = new(0, 0, 0, null, 0, 0, false, EquatableArray<KeyValueText>.Empty);
}
