// case: A publisher behind an interface gets the room of a participant that may not publish.
// libraries: rtc
using LiveKit.Rtc;

namespace Camera.Feed;

[RoomPolicy(CanPublish = false, CanPublishData = true)]
public partial class InspectorPolicy;

public interface IFeed
{
    Task StartAsync(Room room);
}

public sealed class CameraFeed(VideoSource source) : IFeed
{
    public async Task StartAsync(Room room)
    {
        var track = LocalVideoTrack.Create("feed", source);
        var publication = await {|GG2102:room.LocalParticipant!.PublishTrackAsync(track, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceCamera })|};
        await room.LocalParticipant!.SendTextAsync(publication.Sid, "feeds");
    }
}

public class Inspector(TokenSigner signer, IFeed feed)
{
    public async Task InspectAsync(string url, string site, string inspector)
    {
        var room = new Room();
        await room.ConnectAsync(url, InspectorPolicy.CreateToken(signer, site, inspector));
        await feed.StartAsync(room);
    }
}
