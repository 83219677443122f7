// case: Blocks of one method, each with its own room.
// libraries: rtc
using LiveKit.Rtc;

namespace Pairs.Scopes;

[RoomPolicy(CanPublish = false)]
public partial class ProbePolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class LivePolicy;

public class Launch(TokenSigner signer)
{
    public async Task RunAsync(string url, string show, string user)
    {
        using (var probe = new Room())
        {
            await probe.ConnectAsync(url, ProbePolicy.CreateToken(signer, show, user + "-probe"));
            if (probe.NumParticipants > 0)
            {
                return;
            }
        }

        using (var live = new Room())
        {
            await live.ConnectAsync(url, LivePolicy.CreateToken(signer, show, user));
            if (live is { LocalParticipant: { } me })
            {
                await me.SetMetadataAsync("live");
            }
        }
    }
}
