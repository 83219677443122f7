// case: The token in a field is replaced before each connection; the event's sender is the room.
// libraries: rtc
using LiveKit.Rtc;

namespace Sender.Event;

[RoomPolicy(CanPublish = false)]
public partial class ListenerPolicy;

public class Listener(TokenSigner signer, string url)
{
    public async Task RunAsync(string name)
    {
        var room = new Room();
        room.Connected += OnConnected;
        await room.ConnectAsync(url, ListenerPolicy.CreateToken(signer, name, "l" + name));
    }

    private static async void OnConnected(object? sender, EventArgs e)
    {
        if (sender is Room room)
        {
            await {|GG2001:room.LocalParticipant!.SetNameAsync("listener")|};
        }
    }
}
