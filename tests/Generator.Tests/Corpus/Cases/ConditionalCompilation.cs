// case: The forbidden call is compiled in another configuration only.
// libraries: rtc
using LiveKit.Rtc;

namespace Debug.Builds;

[RoomPolicy(CanPublish = false)]
public partial class ReleasePolicy;

public class ReleaseClient(TokenSigner signer)
{
    public async Task RunAsync(string url, string room, string user)
    {
        using var live = new Room();
        await live.ConnectAsync(url, ReleasePolicy.CreateToken(signer, room, user));
#if LOCAL_SERVER
        await live.LocalParticipant!.SetNameAsync("debug " + user);
#endif
        Console.WriteLine(live.Name);
    }
}
