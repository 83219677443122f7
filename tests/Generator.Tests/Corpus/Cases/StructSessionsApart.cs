// case: Two sessions are records with a room each; methods on the session leave the room to the caller's policy.
// libraries: rtc
using LiveKit.Rtc;

namespace Struct.Sessions;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public readonly record struct Session(Room Room, string Name);

public class Show(TokenSigner signer, string url)
{
    private Session _viewer;
    private Session _host;

    public async Task RunAsync(string hall)
    {
        _viewer = await OpenAsync(ViewerPolicy.CreateToken(signer, hall, "v" + hall), "viewer");
        _host = await OpenAsync(HostPolicy.CreateToken(signer, hall, "h" + hall), "host");
        await _host.Room.LocalParticipant!.SetNameAsync(_host.Name);
        await {|GG2001:_viewer.Room.LocalParticipant!.SetNameAsync(_viewer.Name)|};
    }

    private async Task<Session> OpenAsync(string token, string name)
    {
        Session session = new(new Room(), name);
        await session.Room.ConnectAsync(url, token);
        return session;
    }
}
