using GrantGen;
namespace Cases.Agents.ConstantAndConditional;

[RoomPolicy]
[AgentDispatch("announcer-loud")]
[AgentDispatch("announcer-quiet", Metadata = "{}")]
public partial class TravellerPolicy;

[RoomPolicy]
[AgentDispatch(
    "announcer-silent", //! GG2301
    Metadata = "{}")]
public partial class StaffPolicy;
