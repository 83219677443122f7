// case: A factory of another class returns rooms that are connected already.
// libraries: rtc
using LiveKit.Rtc;

namespace Remote.Exam;

[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.Microphone)]
public partial class ExamineePolicy;

public class ExamRooms(TokenSigner signer, string url)
{
    public async Task<Room> OpenAsync(string exam, string examinee)
    {
        var room = new Room();
        await room.ConnectAsync(url, ExamineePolicy.CreateToken(signer, exam, examinee));
        return room;
    }
}

public class ExamClient
{
    private readonly ExamRooms _rooms;

    public ExamClient(ExamRooms rooms) => _rooms = rooms;

    public async Task SitAsync(string exam, string examinee, LocalVideoTrack camera, LocalVideoTrack screen)
    {
        using var room = await _rooms.OpenAsync(exam, examinee);
        var me = room.LocalParticipant!;
        await me.PublishTrackAsync(camera, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceCamera });
        await {|GG2102:me.PublishTrackAsync(screen, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceScreenshare })|};
        await {|GG2105:me.PublishTrackAsync(camera)|};
        await {|GG2101:me.SetMetadataAsync("started")|};
    }
}
