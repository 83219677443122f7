using GrantGen;
namespace Cases.Agents.HyphenAndUnderscore;

[RoomPolicy(Ttl = "30m")]
[AgentDispatch("front-desk")] //! GG2301
public partial class GuestPolicy;

[RoomPolicy(Ttl = "30m")]
[AgentDispatch("front_desk", Metadata = "lang=de")]
public partial class StaffPolicy;
