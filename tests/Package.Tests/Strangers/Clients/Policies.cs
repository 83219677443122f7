using GrantGen;

namespace Clients;

public static partial class Roles
{
    [RoomPolicy(CanPublish = false)]
    public partial class Viewer;
}

[RoomPolicy]
public partial class Host;
