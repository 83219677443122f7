namespace GrantGen.Tool.Tests;

[RoomPolicy(CanPublish = false, Ttl = "1h")]
internal partial class ViewerPolicy;
