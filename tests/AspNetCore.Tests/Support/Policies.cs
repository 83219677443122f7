namespace GrantGen.AspNetCore.Tests;

/// <summary>May watch.</summary>
[RoomPolicy(CanPublish = false, Ttl = "15m")]
public partial class ViewerPolicy;

/// <summary>May moderate.</summary>
[RoomPolicy(RoomAdmin = true, CanUpdateOwnMetadata = true, Ttl = "1h")]
public partial class ModeratorPolicy;

/// <summary>Joins one room.</summary>
[RoomPolicy(Room = "lobby")]
public partial class LobbyPolicy;

/// <summary>Joins the room of a class.</summary>
[RoomPolicy(Room = "class-{classId}")]
public partial class ClassPolicy;

/// <summary>Joins the room of a lesson.</summary>
[RoomPolicy(Room = "{org}-{lesson}")]
public partial class LessonPolicy;

/// <summary>Dispatches an agent.</summary>
[RoomPolicy]
[AgentDispatch("helper")]
public partial class AgentPolicy;

/// <summary>Records, from a server.</summary>
[RoomPolicy(RoomJoin = false, RoomRecord = true)]
public partial class RecorderPolicy;
