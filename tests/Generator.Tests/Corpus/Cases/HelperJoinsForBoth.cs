// case: One helper connects a viewer's and a host's room; each room keeps its own policy.
// libraries: rtc
using LiveKit.Rtc;

namespace Rehearsal.Pair;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Rehearsal(TokenSigner signer, string url)
{
    public async Task RunAsync(string stage)
    {
        using var viewer = await JoinAsync(ViewerPolicy.CreateToken(signer, stage, "v" + stage));
        using var host = await JoinAsync(HostPolicy.CreateToken(signer, stage, "h" + stage));

        await host.LocalParticipant!.SetMetadataAsync("on air");
        await {|GG2001:viewer.LocalParticipant!.SetMetadataAsync("watching")|};
    }

    private async Task<Room> JoinAsync(string token)
    {
        var room = new Room();
        await room.ConnectAsync(url, token);
        return room;
    }
}
