namespace GrantGen.Policies;

/// <summary>What <c>[RoomConfig]</c> says; 0 and null are left out.</summary>
internal sealed record RoomConfigModel(
    uint EmptyTimeout,
    uint DepartureTimeout,
    uint MaxParticipants,
    string? Metadata,
    uint MinPlayoutDelay,
    uint MaxPlayoutDelay,
    bool SyncStreams);
