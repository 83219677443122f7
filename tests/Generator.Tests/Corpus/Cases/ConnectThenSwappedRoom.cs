// case: The field's room is replaced by one that the host's helper connected before the name is set.
// libraries: rtc
using LiveKit.Rtc;

namespace Swapped.Stages;

[RoomPolicy(CanPublish = false)]
public partial class WaitingPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class PromotedPolicy;

public class Stage(TokenSigner signer, string url)
{
    public async Task RunAsync(string stage, string user, Task promoted)
    {
        var room = new Room();
        await room.ConnectAsync(url, WaitingPolicy.CreateToken(signer, stage, user));
        await promoted;
        room.Dispose();

        room = await PromoteAsync(stage, user);
        await room.LocalParticipant!.SetNameAsync(user + " (on stage)");
    }

    private async Task<Room> PromoteAsync(string stage, string user)
    {
        var next = new Room();
        await next.ConnectAsync(url, PromotedPolicy.CreateToken(signer, stage, user));
        return next;
    }
}
