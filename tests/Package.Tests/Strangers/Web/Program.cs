using GrantGen;
using LiveKit.Rtc;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddGrantGen(builder.Configuration.GetSection("LiveKit"));
WebApplication app = builder.Build();

app.MapTokenEndpoint<ViewerPolicy>("/token", (context, request) => TokenDecision.Allow(room: "stage", identity: "user123")).AllowAnonymous();

await app.StartAsync();
using HttpClient client = new() { BaseAddress = new Uri(app.Urls.First()) };
Console.WriteLine(await (await client.PostAsJsonAsync("/token", new { })).Content.ReadAsStringAsync());
await app.StopAsync();

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

internal static class Bot
{
    public static async Task RaiseHandAsync(LocalParticipant participant, TokenSigner signer)
    {
        _ = ViewerPolicy.CreateToken(signer, "my-room", "user123");
        await participant.SetMetadataAsync("hand raised"); // GG2001
    }
}
