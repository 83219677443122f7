// case: A screen is shared under a policy whose sources are microphone and camera.
// libraries: rtc
using LiveKit.Proto;
using LiveKit.Rtc;
using PublishOptions = LiveKit.Rtc.TrackPublishOptions;

namespace Training.Desk;

[RoomPolicy(CanPublishSources = TrackSources.Microphone | TrackSources.Camera)]
public partial class TraineePolicy;

public class TraineeDesk(TokenSigner signer)
{
    private Room? _room;

    public async Task StartAsync(string url, string course, string trainee, VideoSource camera)
    {
        _room = new Room();
        await _room.ConnectAsync(url, TraineePolicy.CreateToken(signer, course, trainee));
        await _room.LocalParticipant!.PublishTrackAsync(camera.CreateTrack(), new PublishOptions { Source = TrackSource.SourceCamera });
    }

    public async Task ShareScreenAsync(VideoSource screen)
    {
        var track = screen.CreateTrack("screen");
        await {|GG2002:_room!.LocalParticipant!.PublishTrackAsync(track, new PublishOptions { Source = TrackSource.SourceScreenshare, Simulcast = true })|};
    }
}
