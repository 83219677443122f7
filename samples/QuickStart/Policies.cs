using GrantGen;

namespace QuickStart;

/// <summary>Raises a hand and changes its name: the holder of this token may change its own name, metadata and attributes.</summary>
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")]
public partial class GuestPolicy;

/// <summary>Watches and listens.</summary>
[RoomPolicy(CanPublish = false, Ttl = "1h")]
public partial class ViewerPolicy;
