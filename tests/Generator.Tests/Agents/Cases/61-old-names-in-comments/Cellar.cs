using GrantGen;
namespace Cases.Agents.OldNamesInComments;

[RoomPolicy, AgentDispatch("sommelier")]
public partial class GuestPolicy;

[RoomPolicy]
[AgentDispatch("sommelier")]
[AgentDispatch("sommelier-beta", Metadata = "2025")] //! GG2301
public partial class FriendPolicy;

// [RoomPolicy, AgentDispatch("cellarman")]
[RoomPolicy, AgentDispatch("waiter")] //! GG2301
public partial class TablePolicy;
