// case: The token depends on the role, and so does what is done with it: only hosts set their name.
// libraries: rtc
using LiveKit.Rtc;

namespace Guarded.Role;

public enum Role { Viewer, Host }

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Client(TokenSigner signer, string url)
{
    public async Task EnterAsync(string hall, string user, Role role)
    {
        var token = role == Role.Host ? HostPolicy.CreateToken(signer, hall, user) : ViewerPolicy.CreateToken(signer, hall, user);
        using var room = new Room();
        await room.ConnectAsync(url, token);
        if (role == Role.Host)
        {
            await room.LocalParticipant!.SetNameAsync("Host " + user);
        }
    }
}
