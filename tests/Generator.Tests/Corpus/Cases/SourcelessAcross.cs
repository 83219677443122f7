// case: A media class of another file forgets the source; the policy of its caller lists sources.
// libraries: rtc
using LiveKit.Rtc;

namespace Media.Player;

[RoomPolicy(CanPublishSources = TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
public partial class CinemaPolicy;

public class MediaPlayer
{
    private readonly LocalParticipant _me;

    public MediaPlayer(LocalParticipant me) => _me = me;

    public async Task PlayAsync(LocalVideoTrack picture, LocalAudioTrack sound)
    {
        await _me.PublishTrackAsync(picture, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceScreenshare });
        await {|GG2105:_me.PublishTrackAsync(sound, new TrackPublishOptions { Simulcast = false })|};
    }
}

public static class Cinema
{
    public static async Task<MediaPlayer> OpenAsync(TokenSigner signer, string url, string hall, string projector)
    {
        var room = new Room();
        await room.ConnectAsync(url, CinemaPolicy.CreateToken(signer, hall, projector));
        return new MediaPlayer(room.LocalParticipant!);
    }
}
