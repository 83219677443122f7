using GrantGen;

Console.WriteLine(ViewerPolicy.Grants);

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;
