// case: The role decides about the token, and about what is done: by a switch, an early return, a negation; one guard is wrong.
// libraries: rtc
using LiveKit.Rtc;

namespace Guarded.Ways;

public enum Role { Viewer, Speaker, Host }

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanPublish = false, {|GG2110:CanPublishData = true|})]
public partial class SpeakerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public class Client(TokenSigner signer, string url)
{
    public async Task SwitchAsync(string hall, string user, Role role)
    {
        var token = role switch
        {
            Role.Host => HostPolicy.CreateToken(signer, hall, user),
            Role.Speaker => SpeakerPolicy.CreateToken(signer, hall, user),
            _ => ViewerPolicy.CreateToken(signer, hall, user),
        };
        using var room = new Room();
        await room.ConnectAsync(url, token);
        switch (role)
        {
            case Role.Host:
                await room.LocalParticipant!.SetNameAsync("Host " + user);
                break;
            case Role.Speaker:
                await {|GG2001:room.LocalParticipant!.SetNameAsync("Speaker " + user)|};
                break;
        }

        if (role == Role.Viewer)
        {
            return;
        }

        await {|GG2001:room.LocalParticipant!.SetMetadataAsync("not a viewer")|};
    }

    public async Task EarlyAsync(string hall, string user, bool isHost)
    {
        string token;
        if (isHost)
        {
            token = HostPolicy.CreateToken(signer, hall, user);
        }
        else
        {
            token = ViewerPolicy.CreateToken(signer, hall, user);
        }

        using var room = new Room();
        await room.ConnectAsync(url, token);
        if (!isHost)
        {
            return;
        }

        await room.LocalParticipant!.SetNameAsync("Host " + user);
    }

    public async Task OtherGuardAsync(string hall, string user, bool isHost, bool isNamed)
    {
        using var room = new Room();
        await room.ConnectAsync(url, isHost ? HostPolicy.CreateToken(signer, hall, user) : ViewerPolicy.CreateToken(signer, hall, user));
        if (isNamed)
        {
            await {|GG2001:room.LocalParticipant!.SetNameAsync(user)|};
        }

        if (isHost && isNamed)
        {
            await room.LocalParticipant!.SetNameAsync(user);
        }
    }
}
