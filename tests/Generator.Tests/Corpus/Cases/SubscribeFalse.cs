// case: Without CanSubscribe a bot may still switch subscriptions off.
// libraries: rtc
using LiveKit.Rtc;

namespace Beacon.Sender;

[RoomPolicy(CanSubscribe = false)]
public partial class BeaconPolicy;

public class Beacon(TokenSigner signer)
{
    public async Task RunAsync(string url, string room, string beacon, IAsyncEnumerable<byte[]> positions)
    {
        using var live = new Room();
        live.TrackPublished += (_, e) => e.Publication.SetSubscribed(false);
        await live.ConnectAsync(url, BeaconPolicy.CreateToken(signer, room, beacon), new RoomOptions { AutoSubscribe = false });
        await foreach (var position in positions)
        {
            await live.LocalParticipant!.PublishDataAsync(position, new DataPublishOptions { Reliable = false });
        }
    }
}
