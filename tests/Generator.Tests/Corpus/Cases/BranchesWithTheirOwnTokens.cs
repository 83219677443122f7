// case: Each branch connects and acts; the host's branch alone sets the name.
// libraries: rtc
using LiveKit.Rtc;

namespace Own.Branches;

public enum Role { Viewer, Host }

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Client(TokenSigner signer, string url)
{
    private readonly Room _room = new();

    public async Task EnterAsync(string hall, string user, Role role)
    {
        switch (role)
        {
            case Role.Viewer:
                await _room.ConnectAsync(url, ViewerPolicy.CreateToken(signer, hall, user));
                break;
            case Role.Host:
                await _room.ConnectAsync(url, HostPolicy.CreateToken(signer, hall, user));
                await _room.LocalParticipant!.SetNameAsync("Host " + user);
                break;
        }
    }
}
