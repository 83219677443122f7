using GrantGen;

namespace Blazor;

[RoomPolicy(CanPublishData = false)]
public partial class Viewer;
