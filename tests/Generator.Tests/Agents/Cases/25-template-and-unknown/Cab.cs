using GrantGen;
namespace Cases.Agents.TemplateAndUnknown;

[RoomPolicy, AgentDispatch("driver-nrth")]
public partial class RiderPolicy;
