// case: Hosts' rooms go through a channel; the class that takes them out also mints tokens for browsers.
// libraries: rtc
using System.Threading.Channels;
using LiveKit.Rtc;

namespace Channel.Rooms;

[RoomPolicy(CanPublish = false)]
public partial class BrowserPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Producer(TokenSigner signer, string url, ChannelWriter<Room> rooms)
{
    public async Task AddAsync(string name)
    {
        var room = new Room();
        await room.ConnectAsync(url, HostPolicy.CreateToken(signer, name, "host-" + name));
        await rooms.WriteAsync(room);
    }
}

public class Consumer(ChannelReader<Room> rooms)
{
    public async Task RunAsync(CancellationToken stop)
    {
        await foreach (var room in rooms.ReadAllAsync(stop))
        {
            await room.LocalParticipant!.SetNameAsync("host");
        }
    }
}

public class Browsers(TokenSigner signer)
{
    public string Token(string room, string user) => BrowserPolicy.CreateToken(signer, room, user);
}
