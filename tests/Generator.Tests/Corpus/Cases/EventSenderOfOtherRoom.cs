// case: One class opens a viewer's room and a host's room; each has a handler of its own with the sender as the room.
// libraries: rtc
using LiveKit.Rtc;

namespace Sender.Two;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Both(TokenSigner signer, string url)
{
    public async Task RunAsync(string name)
    {
        var viewer = new Room();
        var host = new Room();
        viewer.Connected += (_, _) => Console.WriteLine("viewer is in");
        host.Connected += OnHostConnected;
        viewer.Disconnected += OnGone;
        host.Disconnected += OnGone;
        await viewer.ConnectAsync(url, ViewerPolicy.CreateToken(signer, name, "v" + name));
        await host.ConnectAsync(url, HostPolicy.CreateToken(signer, name, "h" + name));
    }

    private static async void OnHostConnected(object? sender, EventArgs e) => await ((Room)sender!).LocalParticipant!.SetNameAsync("host");

    private static void OnGone(object? sender, LiveKit.Proto.DisconnectReason reason) => ((Room)sender!).Dispose();
}
