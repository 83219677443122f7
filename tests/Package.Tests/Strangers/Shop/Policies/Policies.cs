using GrantGen;

namespace Shop;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy]
public partial class BotPolicy;

[RoomPolicy(CanSubscribe = false)]
public partial class GuidePolicy;
