namespace GrantGen.Benchmarks.Endpoint;

[RoomPolicy(CanPublish = false, CanUpdateOwnMetadata = true, Ttl = "15m")]
internal partial class ViewerPolicy;
