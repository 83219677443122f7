// case: The class mints a server token for its admin calls; that says nothing of the participant's.
// libraries: rtc
using LiveKit.Rtc;

namespace Backoffice.Bot;

[RoomPolicy(RoomJoin = false, RoomAdmin = true, RoomList = true, Ttl = "1m")]
public partial class BackofficePolicy;

public class BackofficeBot(TokenSigner signer)
{
    public string AdminToken(string room) => BackofficePolicy.CreateToken(signer, room);

    public static async Task GreetAsync(LocalParticipant me, string greeting)
    {
        await me.SetNameAsync("Backoffice");
        await me.SendChatMessageAsync(greeting);
    }
}
