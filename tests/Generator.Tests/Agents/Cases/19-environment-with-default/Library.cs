using GrantGen;
namespace Cases.Agents.EnvironmentWithDefault;

// The name of the worker is known on the machine that runs it.
[RoomPolicy, AgentDispatch("librarien")]
public partial class ReaderPolicy;
