using GrantGen;

WebApplication.CreateBuilder(args).Build().Run();

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;
