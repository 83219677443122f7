using System.Threading.Tasks;
using GrantGen;
using LiveKit.Rtc;

namespace Bare;

[RoomPolicy]
public partial class BotPolicy;

public sealed class Bot(TokenSigner signer)
{
    public async Task RunAsync(string identity)
    {
        Room room = new();
        await room.ConnectAsync("ws://localhost:7880", BotPolicy.CreateToken(signer, "lobby", identity));
        await room.LocalParticipant.SetMetadataAsync("here"); // GG2001
    }
}
