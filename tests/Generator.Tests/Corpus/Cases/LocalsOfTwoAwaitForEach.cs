// case: One variable in a loop gets a token by kind; the room of the host is kept and named after the loop.
// libraries: rtc
using LiveKit.Rtc;

namespace Loop.Kinds;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Show(TokenSigner signer, string url)
{
    public async Task RunAsync(string hall, IEnumerable<string> viewers)
    {
        Room host = new();
        await host.ConnectAsync(url, HostPolicy.CreateToken(signer, hall, "host" + hall));
        List<Room> rooms = [];
        foreach (var viewer in viewers)
        {
            var room = new Room();
            await room.ConnectAsync(url, ViewerPolicy.CreateToken(signer, hall, viewer));
            rooms.Add(room);
        }

        await host.LocalParticipant!.SetMetadataAsync(rooms.Count.ToString());
        foreach (var room in rooms)
        {
            room.Dispose();
        }
    }
}
