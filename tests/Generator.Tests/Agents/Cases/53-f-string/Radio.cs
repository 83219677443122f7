using GrantGen;
namespace Cases.Agents.FString;

[RoomPolicy(CanPublish = false), AgentDispatch("dj-jazz")]
public partial class JazzPolicy;

[RoomPolicy(CanPublish = false), AgentDispatch("dj-")]
public partial class AnyPolicy;

[RoomPolicy(CanPublish = false), AgentDispatch("newsreader")]
public partial class NewsPolicy;
