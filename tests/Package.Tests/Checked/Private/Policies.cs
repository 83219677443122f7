using GrantGen;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;
