// case: A jukebox publishes audio under a policy that forbids publishing.
// libraries: rtc
using LiveKit.Rtc;

namespace Cafe.Jukebox;

[RoomPolicy(CanPublish = false, CanPublishData = true)]
public partial class GuestPolicy;

public class Jukebox
{
    private readonly AudioSource _source = new(48000, 2);

    public async Task PlayAsync(TokenSigner signer, string url, string cafe, string device)
    {
        using var room = new Room();
        await room.ConnectAsync(url, GuestPolicy.CreateToken(signer, cafe, device));

        var track = LocalAudioTrack.Create("jukebox", _source);
        var options = new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceMicrophone };
        var publication = await {|GG2002:room.LocalParticipant!.PublishTrackAsync(track, options)|};
        await room.LocalParticipant!.PublishDataAsync("playing"u8.ToArray());
        await publication.WaitForSubscriptionAsync();
    }
}
