// case: The room is connected again by a helper, with the token of the policy that has the grant.
// libraries: rtc
using LiveKit.Rtc;

namespace Reconnected.Helper;

[RoomPolicy(CanPublish = false)]
public partial class WaitingPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class PromotedPolicy;

public static class Stage
{
    public static async Task RunAsync(TokenSigner signer, string url, string stage, string user, Task promoted)
    {
        var waiting = new Room();
        await waiting.ConnectAsync(url, WaitingPolicy.CreateToken(signer, stage, user));
        await promoted;
        await waiting.DisconnectAsync();

        var room = waiting;
        room = new Room();
        await JoinAsync(room, url, PromotedPolicy.CreateToken(signer, stage, user));
        await room.LocalParticipant!.SetNameAsync(user + " (on stage)");
    }

    private static Task JoinAsync(Room room, string url, string token) => room.ConnectAsync(url, token);
}
