// case: Publications are handed to a follower of another class, which subscribes to them.
// libraries: rtc
using LiveKit.Rtc;

namespace Follow.Me;

[RoomPolicy(CanSubscribe = false)]
public partial class PushPolicy;

public static class Follower
{
    public static void Follow(RemoteTrackPublication publication)
    {
        if (!publication.IsSubscribed)
        {
            {|GG2104:publication.SetSubscribed(true)|};
        }
    }
}

public class PushClient(TokenSigner signer)
{
    public async Task RunAsync(string url, string room, string user)
    {
        var live = new Room();
        live.TrackPublished += (_, e) => Follower.Follow(e.Publication);
        await live.ConnectAsync(url, PushPolicy.CreateToken(signer, room, user));
    }
}
