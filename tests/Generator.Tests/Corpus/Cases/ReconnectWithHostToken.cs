// case: A local room is thrown away and replaced by one that joins with another token.
// libraries: rtc
using LiveKit.Rtc;

namespace Promotion.Flow;

[RoomPolicy(CanPublish = false)]
public partial class WaitingPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class PromotedPolicy;

public static class Promotion
{
    public static async Task RunAsync(TokenSigner signer, string url, string stage, string user, Task promoted)
    {
        var room = new Room();
        await room.ConnectAsync(url, WaitingPolicy.CreateToken(signer, stage, user));
        await promoted;
        await room.DisconnectAsync();
        room.Dispose();

        room = new Room();
        await room.ConnectAsync(url, PromotedPolicy.CreateToken(signer, stage, user));
        await room.LocalParticipant!.SetNameAsync(user + " (on stage)");
    }
}
