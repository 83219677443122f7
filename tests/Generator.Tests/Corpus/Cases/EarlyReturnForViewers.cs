// case: Viewers are done early; what follows is done by hosts alone, each with a room and a token of its own.
// libraries: rtc
using LiveKit.Rtc;

namespace Early.Return;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Client(TokenSigner signer, string url)
{
    public async Task EnterAsync(string hall, string user, bool isHost)
    {
        using var room = new Room();
        if (!isHost)
        {
            await room.ConnectAsync(url, ViewerPolicy.CreateToken(signer, hall, user));
            return;
        }

        await room.ConnectAsync(url, HostPolicy.CreateToken(signer, hall, user));
        await room.LocalParticipant!.SetNameAsync("Host " + user);
    }
}
