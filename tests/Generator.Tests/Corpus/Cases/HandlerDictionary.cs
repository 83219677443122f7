// case: Commands lie in a dictionary of lambdas that are handed the room; the policy is the browser's.
// libraries: rtc
using LiveKit.Rtc;

namespace Command.Table;

[RoomPolicy(CanPublishData = false)]
public partial class BotPolicy;

public class CommandBot(TokenSigner signer, string url)
{
    private readonly Dictionary<string, Func<Room, string, Task>> _commands = new()
    {
        ["say"] = (room, text) => {|GG2003:room.LocalParticipant!.SendChatMessageAsync(text)|},
        ["leave"] = (room, _) => room.DisconnectAsync(),
    };

    public async Task RunAsync(string name, IAsyncEnumerable<string> lines)
    {
        using var room = new Room();
        await room.ConnectAsync(url, BotPolicy.CreateToken(signer, name, "bot-" + name));
        await foreach (var line in lines)
        {
            await _commands[line](room, line);
        }
    }
}
