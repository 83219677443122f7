using GrantGen;
namespace Cases.Agents.ImportedTypescriptConstant;

[RoomPolicy(CanPublishSources = TrackSources.Microphone), AgentDispatch(AgentNames.OrderTaker)]
public partial class DriveThroughPolicy;

[RoomPolicy, AgentDispatch(AgentNames.Upsell)] //! GG2301
public partial class CounterPolicy;
