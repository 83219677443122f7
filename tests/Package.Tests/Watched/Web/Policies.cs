using GrantGen;

[RoomPolicy(Room = "stage", CanPublish = false, Ttl = "1h")]
public partial class ViewerPolicy;
