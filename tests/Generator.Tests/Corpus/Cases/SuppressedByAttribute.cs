// case: Silenced by an attribute with its reason.
// libraries: rtc
using System.Diagnostics.CodeAnalysis;
using LiveKit.Rtc;

namespace Suppressed.Client;

[RoomPolicy(CanPublish = false)]
public partial class KnownPolicy;

public class KnownClient(TokenSigner signer)
{
    [SuppressMessage("GrantGen.Permission", "GG2001", Justification = "promoted by the backend before this runs")]
    [SuppressMessage("GrantGen.Permission", "GG2003", Justification = "promoted by the backend before this runs")]
    public async Task RunAsync(string url, string room, string user)
    {
        using var live = new Room();
        await live.ConnectAsync(url, KnownPolicy.CreateToken(signer, room, user));
        await live.LocalParticipant!.SetNameAsync(user);
        await live.LocalParticipant!.SendChatMessageAsync("promoted");
    }
}
