// case: The granted permission is used through a wrapper only.
// libraries: rtc
using LiveKit.Rtc;

namespace Used.Wrapped;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class WrappedPolicy;

public static class Presence
{
    [RequiresPermission(Permission.UpdateOwnMetadata)]
    public static Task SetPresenceAsync(this Room room, string presence) => room.LocalParticipant!.SetMetadataAsync(presence);
}

public class PresenceBot(TokenSigner signer)
{
    public async Task RunAsync(string url, string office, string user)
    {
        using var room = new Room();
        await room.ConnectAsync(url, WrappedPolicy.CreateToken(signer, office, user));
        await room.SetPresenceAsync("in");
    }
}
