// case: An endpoint starts a bot by a static method of another class.
// libraries: rtc,web
using LiveKit.Rtc;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var app = WebApplication.Create(args);
var signer = TokenSigner.FromEnvironment();

app.MapPost("/bots/{room}", async (string room, string bot) =>
{
    var live = new Room();
    await live.ConnectAsync("wss://sfu.example", BotPolicy.CreateToken(signer, room, bot));
    await BotActions.IntroduceAsync(live, bot);
    return Results.Accepted();
});

app.Run();

[RoomPolicy]
public partial class BotPolicy;

public static class BotActions
{
    public static async Task IntroduceAsync(Room room, string bot)
    {
        await {|GG2101:room.LocalParticipant!.SetNameAsync(bot)|};
        await room.LocalParticipant!.SendChatMessageAsync("I am " + bot);
    }
}
