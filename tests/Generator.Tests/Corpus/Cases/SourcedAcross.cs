// case: The same media class with its sources stated.
// libraries: rtc
using LiveKit.Rtc;

namespace Media.Careful;

[RoomPolicy(CanPublishSources = TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
public partial class CinemaPolicy;

public class CarefulPlayer(LocalParticipant me)
{
    public async Task PlayAsync(LocalVideoTrack picture, LocalAudioTrack sound)
    {
        await me.PublishTrackAsync(picture, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceScreenshare });
        await me.PublishTrackAsync(sound, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceScreenshareAudio });
    }
}

public static class Cinema
{
    public static async Task<CarefulPlayer> OpenAsync(TokenSigner signer, string url, string hall, string projector)
    {
        var room = new Room();
        await room.ConnectAsync(url, CinemaPolicy.CreateToken(signer, hall, projector));
        return new CarefulPlayer(room.LocalParticipant!);
    }
}
