using GrantGen;
namespace Cases.Agents.NameInToml;

[RoomPolicy, AgentDispatch("city-tour")]
public partial class TouristPolicy;

// Of the file it is another name, but the worker may be started with LIVEKIT_AGENT_NAME.
[RoomPolicy, AgentDispatch("harbour-tour")] //? GG2301
public partial class SailorPolicy;
