// case: The grant is given, the bot never uses it.
// libraries: rtc
using LiveKit.Rtc;

namespace Too.Much;

[RoomPolicy({|GG2110:CanUpdateOwnMetadata = true|}, Ttl = "1h")]
public partial class GenerousPolicy;

public class ChatBot(TokenSigner signer)
{
    public async Task RunAsync(string url, string room, string bot)
    {
        using var live = new Room();
        await live.ConnectAsync(url, GenerousPolicy.CreateToken(signer, room, bot));
        await live.LocalParticipant!.SendChatMessageAsync("hi");
    }
}
