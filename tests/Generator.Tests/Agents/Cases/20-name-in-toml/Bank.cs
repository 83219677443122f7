using GrantGen;
namespace Cases.Agents.NameInToml;

[RoomPolicy, AgentDispatch("teller")]
public partial class CustomerPolicy;

// A text of the workers' files may be a name in a form that nobody thought of.
[RoomPolicy, AgentDispatch("bank-a1b2c3")]
public partial class ManagerPolicy;

[RoomPolicy, AgentDispatch("tellers")] //! GG2301
public partial class AuditorPolicy;
