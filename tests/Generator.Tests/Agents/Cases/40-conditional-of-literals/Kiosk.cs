using GrantGen;
namespace Cases.Agents.ConditionalOfLiterals;

// One of the two names is right, whichever way the worker was started.
[RoomPolicy(Room = "kiosk-{number}"), AgentDispatch("kiosk")]
public partial class PassengerPolicy;

[RoomPolicy(Room = "kiosk-{number}"), AgentDispatch("kiosk-dev")]
public partial class DeveloperPolicy;

[RoomPolicy(Room = "kiosk-{number}"), AgentDispatch("kiosk-prod")] //! GG2301
public partial class StationPolicy;
