using GrantGen;
namespace Cases.Agents.OptionsPutTogether;

[RoomPolicy, AgentDispatch("chemist")]
public partial class StudentPolicy;

[RoomPolicy, AgentDispatch("physicist")]
public partial class LaserPolicy;
