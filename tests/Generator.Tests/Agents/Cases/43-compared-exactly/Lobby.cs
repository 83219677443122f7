using GrantGen;
namespace Cases.Agents.ComparedExactly;

[RoomPolicy, AgentDispatch("Concierge")] //! GG2301
public partial class ResidentPolicy;

[RoomPolicy, AgentDispatch("concierge ")] //! GG2301
public partial class VisitorPolicy;

[RoomPolicy, AgentDispatch("concierge", Deployment = "blue")]
public partial class OwnerPolicy;
