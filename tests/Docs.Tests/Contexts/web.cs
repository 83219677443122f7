using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
// <block/>

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;
