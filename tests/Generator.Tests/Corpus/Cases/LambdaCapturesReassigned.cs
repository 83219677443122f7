// case: A handler captures a variable that holds the viewer's room first and the host's room when it runs.
// libraries: rtc
using LiveKit.Rtc;

namespace Captured.Rooms;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Show(TokenSigner signer, string url)
{
    public async Task RunAsync(string name)
    {
        using (var viewer = new Room())
        {
            viewer.Connected += (_, _) => Console.WriteLine("in");
            await viewer.ConnectAsync(url, ViewerPolicy.CreateToken(signer, name, "v" + name));
        }

        using var host = new Room();
        host.Connected += async (sender, _) =>
        {
            if (sender is not Room room)
            {
                return;
            }

            await room.LocalParticipant!.SetNameAsync("host");
        };
        await host.ConnectAsync(url, HostPolicy.CreateToken(signer, name, "h" + name));
    }
}
