// case: A stream of one's own track for a preview needs no subscription.
// libraries: rtc
using LiveKit.Rtc;

namespace Self.Preview;

[RoomPolicy(CanSubscribe = false)]
public partial class SelfPolicy;

public class SelfPreview(TokenSigner signer)
{
    public async Task RunAsync(string url, string room, string user, VideoSource camera)
    {
        using var live = new Room();
        await live.ConnectAsync(url, SelfPolicy.CreateToken(signer, room, user));
        LocalVideoTrack track = camera.CreateTrack();
        await live.LocalParticipant!.PublishTrackAsync(track);
        await using var preview = new VideoStream(track, VideoBufferType.Rgba);
        await foreach (var frame in preview)
        {
            Console.WriteLine(frame.TimestampUs);
        }
    }
}
