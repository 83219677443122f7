// case: A room comes out of the container; who connected it is not to be seen.
// libraries: rtc,web
using LiveKit.Rtc;
using Microsoft.Extensions.DependencyInjection;

namespace Container.Rooms;

[RoomPolicy(CanPublish = false)]
public partial class ContainerPolicy;

public class TokenMint(TokenSigner signer)
{
    public string Create(string room, string user) => ContainerPolicy.CreateToken(signer, room, user);
}

public class StageFeature(Room room)
{
    public Task LightsAsync(string colour) => room.LocalParticipant!.SetAttributesAsync(new() { ["lights"] = colour });
}

public static class Registration
{
    public static IServiceCollection AddStage(this IServiceCollection services) => services
        .AddSingleton<TokenMint>()
        .AddSingleton<Room>()
        .AddScoped<StageFeature>();
}
