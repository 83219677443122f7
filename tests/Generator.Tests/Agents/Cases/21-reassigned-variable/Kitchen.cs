using GrantGen;
namespace Cases.Agents.ReassignedVariable;

[RoomPolicy, AgentDispatch("chef"), AgentDispatch("pastry-chef")]
public partial class DinerPolicy;

[RoomPolicy, AgentDispatch("pastry_chef")] //! GG2301
public partial class BakerPolicy;
