using GrantGen;
namespace Cases.Agents.WorkerInGo;

[RoomPolicy, AgentDispatch("greeter")]
public partial class CallerPolicy;

// What the program in Go registers is not readable, so neither of these is certain.
[RoomPolicy, AgentDispatch("router")]
public partial class TransferPolicy;

[RoomPolicy, AgentDispatch("router-eu")]
public partial class EuropePolicy;
