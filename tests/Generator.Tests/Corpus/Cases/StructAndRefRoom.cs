// case: Rooms come out of a helper by out and ref; the host's one is named.
// libraries: rtc
using LiveKit.Rtc;

namespace Out.Rooms;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Show(TokenSigner signer, string url)
{
    public async Task RunAsync(string name)
    {
        Make(out var viewer);
        Make(out var host);
        await viewer.ConnectAsync(url, ViewerPolicy.CreateToken(signer, name, "v" + name));
        await host.ConnectAsync(url, HostPolicy.CreateToken(signer, name, "h" + name));
        await host.LocalParticipant!.SetNameAsync("host");
        await {|GG2001:viewer.LocalParticipant!.SetNameAsync("viewer")|};
    }

    public async Task SwapAsync(string name)
    {
        var room = new Room();
        await room.ConnectAsync(url, ViewerPolicy.CreateToken(signer, name, "v" + name));
        Replace(ref room);
        await room.ConnectAsync(url, HostPolicy.CreateToken(signer, name, "h" + name));
        await room.LocalParticipant!.SetNameAsync("host");
    }

    private static void Make(out Room room) => room = new Room();

    private static void Replace(ref Room room)
    {
        room.Dispose();
        room = new Room();
    }
}
