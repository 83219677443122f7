using System.Collections;
using LiveKit;
using LiveKit.Proto;

public class Publisher
{
    public IEnumerator Camera(Room room, LocalVideoTrack track)
    {
        yield return room.LocalParticipant.PublishTrack(track, new TrackPublishOptions { Source = TrackSource.SourceCamera });
    }

    public IEnumerator Screen(Room room, LocalVideoTrack track)
    {
        yield return room.LocalParticipant.PublishTrack(track, new TrackPublishOptions { Source = TrackSource.SourceScreenshare }); //! GG5002
    }

    public IEnumerator Nothing(Room room, LocalVideoTrack track)
    {
        yield return room.LocalParticipant.PublishTrack(track, new TrackPublishOptions()); //! GG5005
    }
}
