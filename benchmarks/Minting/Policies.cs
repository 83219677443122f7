namespace GrantGen.Benchmarks.Minting;

/// <summary>What a typical participant of a meeting is given: every permission that backends commonly spell out.</summary>
[RoomPolicy(CanPublish = true, CanSubscribe = true, CanPublishData = true, CanUpdateOwnMetadata = true, Ttl = "1h")]
public partial class ParticipantPolicy;
