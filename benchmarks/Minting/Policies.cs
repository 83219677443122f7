namespace GrantGen.Benchmarks.Minting;

/// <summary>A typical participant of a meeting: every permission that backends commonly state.</summary>
[RoomPolicy(CanPublish = true, CanSubscribe = true, CanPublishData = true, CanUpdateOwnMetadata = true, Ttl = "1h")]
public partial class ParticipantPolicy;
