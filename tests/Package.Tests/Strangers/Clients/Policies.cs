using GrantGen;

namespace Clients;

public static partial class Roles
{
    [RoomPolicy(CanPublish = false)]
    public partial class Viewer;
}

[RoomPolicy]
public partial class Host;

[RoomPolicy, AgentDispatch("helper"), AgentDispatch("scribe"), AgentDispatch("concierge")]
public partial class Guest;

[RoomPolicy]
[AgentDispatch("Helper")] // GG2301
public partial class Visitor;
