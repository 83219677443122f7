// case: The options get their source by assignment, after the initializer.
// libraries: rtc
using LiveKit.Proto;
using LiveKit.Rtc;

namespace Encoder.Later;

[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.ScreenShare)]
public partial class CameraPolicy;

public class CameraClient(TokenSigner signer)
{
    public async Task RunAsync(string url, string room, string user, LocalVideoTrack picture, bool screen)
    {
        using var live = new Room();
        await live.ConnectAsync(url, CameraPolicy.CreateToken(signer, room, user));

        var options = new LiveKit.Rtc.TrackPublishOptions { Simulcast = true };
        options.Source = TrackSource.SourceCamera;
        await live.LocalParticipant!.PublishTrackAsync(picture, options);
        await live.LocalParticipant!.PublishTrackAsync(
            picture,
            screen ? new LiveKit.Rtc.TrackPublishOptions { Source = TrackSource.SourceScreenshare } : options);
    }
}
