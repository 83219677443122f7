// case: Screen and its audio are both in the policy's sources.
// libraries: rtc
using LiveKit.Rtc;
using Source = LiveKit.Proto.TrackSource;

namespace Demo.Presenter;

[RoomPolicy(CanPublishSources = TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
public partial class PresenterPolicy;

public class Presenter(TokenSigner signer)
{
    public async Task PresentAsync(string url, string demo, string who, LocalVideoTrack screen, LocalAudioTrack sound)
    {
        var room = new Room();
        await room.ConnectAsync(url, PresenterPolicy.CreateToken(signer, demo, who));
        var me = room.LocalParticipant!;
        await me.PublishTrackAsync(screen, new TrackPublishOptions { Source = Source.SourceScreenshare });
        await me.PublishTrackAsync(sound, new() { Source = Source.SourceScreenshareAudio });
    }
}
