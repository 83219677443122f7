// case: A connector tells by an event of its own that a room is joined; another class acts on it.
// libraries: rtc
using LiveKit.Rtc;

namespace Own.Events;

[RoomPolicy(CanPublish = false)]
public partial class GuestPolicy;

public class Connector(TokenSigner signer, string url)
{
    public event Action<Room>? Joined;

    public async Task RunAsync(string name)
    {
        var room = new Room();
        await room.ConnectAsync(url, GuestPolicy.CreateToken(signer, name, "g" + name));
        Joined?.Invoke(room);
    }
}

public class Namer
{
    public Namer(Connector connector) => connector.Joined += OnJoined;

    private static async void OnJoined(Room room) => await {|GG2101:room.LocalParticipant!.SetNameAsync("guest")|};
}
