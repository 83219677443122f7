// case: The local participant is taken out of the room by a property pattern.
// libraries: rtc
using LiveKit.Rtc;

namespace Pattern.Viewer;

[RoomPolicy(CanPublish = false)]
public partial class PatternPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class InvitedPolicy;

public class PatternClient(TokenSigner signer)
{
    public string Invitation(string room, string user) => InvitedPolicy.CreateToken(signer, room, user);

    public async Task RunAsync(string url, string room, string user)
    {
        var live = new Room();
        await live.ConnectAsync(url, PatternPolicy.CreateToken(signer, room, user));
        if (live is { IsConnected: true, LocalParticipant: { } me })
        {
            await {|GG2001:me.SetNameAsync(user)|};
        }
    }
}
