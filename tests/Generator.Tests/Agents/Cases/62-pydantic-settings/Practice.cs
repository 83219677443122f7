using GrantGen;
namespace Cases.Agents.PydanticSettings;

[RoomPolicy, AgentDispatch("clinic-intake")]
public partial class PatientPolicy;

[RoomPolicy, AgentDispatch("clinic-intake-staging")]
public partial class StagingPolicy;

[RoomPolicy, AgentDispatch("dentist")]
public partial class DentalPolicy;
