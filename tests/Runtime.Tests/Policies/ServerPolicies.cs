namespace GrantGen.Runtime.Tests.Policies;

[RoomPolicy(RoomJoin = false, RoomCreate = true, RoomList = true)]
public partial class RoomListPolicy;

[RoomPolicy(RoomJoin = false, RoomAdmin = true)]
public partial class AdminPolicy;

[RoomPolicy(RoomJoin = false, RoomAdmin = true, DestinationRoom = "overflow")]
public partial class OverflowPolicy;

/// <summary>One hole is in both rooms, and one only in the destination.</summary>
[RoomPolicy(RoomJoin = false, RoomAdmin = true, Room = "from-{campus}", DestinationRoom = "to-{campus}-{hall}")]
public partial class MovePolicy;

[RoomPolicy(RoomJoin = false)]
[SipGrant(Call = true)]
public partial class DialPolicy;

/// <summary>Grants nothing at all.</summary>
[RoomPolicy(RoomJoin = false)]
public partial class EmptyPolicy;
