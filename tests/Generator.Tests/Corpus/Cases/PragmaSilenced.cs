// case: A known finding is silenced on its line, because the server promotes this participant.
// libraries: rtc
using LiveKit.Rtc;

namespace Legacy.Client;

[RoomPolicy]
public partial class LegacyPolicy;

public class LegacyClient(TokenSigner signer)
{
    public async Task JoinAsync(string url, string room, string user)
    {
        using var live = new Room();
        await live.ConnectAsync(url, LegacyPolicy.CreateToken(signer, room, user));
#pragma warning disable GG2001 // promoted on join
        await live.LocalParticipant!.SetNameAsync(user);
#pragma warning restore GG2001
        await live.LocalParticipant!.SendChatMessageAsync("joined");
    }
}
