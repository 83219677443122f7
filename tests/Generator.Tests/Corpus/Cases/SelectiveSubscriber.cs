// case: A bot that may not subscribe subscribes to each microphone as it is published.
// libraries: rtc
using LiveKit.Proto;
using LiveKit.Rtc;

namespace Meter.Loudness;

[RoomPolicy(CanSubscribe = false)]
public partial class MeterPolicy;

public class LoudnessMeter(TokenSigner signer)
{
    public async Task RunAsync(string url, string hall, string meter, CancellationToken stop)
    {
        using var room = new Room();
        room.TrackPublished += (_, e) =>
        {
            if (e.Publication.Source == TrackSource.SourceMicrophone)
            {
                {|GG2004:e.Publication.SetSubscribed(true)|};
            }
            else
            {
                e.Publication.SetSubscribed(false);
            }
        };

        await room.ConnectAsync(url, MeterPolicy.CreateToken(signer, hall, meter), cancellationToken: stop);
        await Task.Delay(Timeout.Infinite, stop);
    }
}
