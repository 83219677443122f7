// case: An endpoint mints tokens for browsers and greets through a bot's room, which another service joined with a token of its configuration.
// libraries: rtc,web
using LiveKit.Rtc;
using Microsoft.Extensions.Configuration;

namespace Browser.Tokens;

[RoomPolicy(CanPublish = false)]
public partial class BrowserPolicy;

public sealed class BotRoom(IConfiguration configuration)
{
    public Room Room { get; } = new();

    public Task StartAsync() => Room.ConnectAsync(configuration["Url"]!, configuration["BotToken"]!);
}

public class LobbyService(TokenSigner signer, BotRoom bot)
{
    public async Task<string> EnterAsync(string room, string user)
    {
        await bot.Room.LocalParticipant!.SetAttributesAsync(new() { ["last"] = user });
        return BrowserPolicy.CreateToken(signer, room, user);
    }
}
