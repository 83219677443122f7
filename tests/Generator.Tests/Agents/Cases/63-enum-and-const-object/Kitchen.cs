using GrantGen;
namespace Cases.Agents.EnumAndConstObject;

[RoomPolicy, AgentDispatch("planner")]
public partial class CookPolicy;

[RoomPolicy, AgentDispatch("shopping-list")]
public partial class ShopperPolicy;

[RoomPolicy, AgentDispatch("planer")] //? GG2301
public partial class GuestPolicy;
