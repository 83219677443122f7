// case: A helper connects the room that it is given; viewer and host go through it, one after the other.
// libraries: rtc
using LiveKit.Rtc;

namespace Pairs.Connect;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Connector(TokenSigner signer, string url)
{
    public async Task RunAsync(string show, string a, string b)
    {
        var viewer = new Room();
        var host = new Room();
        await OpenAsync(viewer, ViewerPolicy.CreateToken(signer, show, a));
        await OpenAsync(host, HostPolicy.CreateToken(signer, show, b));

        await host.LocalParticipant!.SetMetadataAsync($"{viewer.NumParticipants} are watching");
    }

    private Task OpenAsync(Room room, string token) => room.ConnectAsync(url, token);
}
