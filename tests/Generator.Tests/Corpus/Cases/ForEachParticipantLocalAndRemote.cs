// case: Async enumerables, tuples and local functions around one viewer's room and one host's.
// libraries: rtc
using LiveKit.Rtc;

namespace Tuple.Rooms;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Show(TokenSigner signer, string url)
{
    public async Task RunAsync(string name)
    {
        var (viewer, host) = await OpenAsync();
        await host.LocalParticipant!.SetNameAsync("host");
        await {|GG2001:viewer.LocalParticipant!.SetNameAsync("viewer")|};

        var both = await Task.WhenAll(JoinAsync(ViewerPolicy.CreateToken(signer, name, "v2" + name)), JoinAsync(HostPolicy.CreateToken(signer, name, "h2" + name)));
        await both[1].LocalParticipant!.SetNameAsync("host");

        async Task<(Room Viewer, Room Host)> OpenAsync()
        {
            var first = await JoinAsync(ViewerPolicy.CreateToken(signer, name, "v" + name));
            var second = await JoinAsync(HostPolicy.CreateToken(signer, name, "h" + name));
            return (first, second);
        }
    }

    private async Task<Room> JoinAsync(string token)
    {
        var room = new Room();
        await room.ConnectAsync(url, token);
        return room;
    }
}
