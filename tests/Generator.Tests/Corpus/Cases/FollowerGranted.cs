// case: A follower of another class, under a policy that leaves subscribing at its default.
// libraries: rtc
using LiveKit.Rtc;

namespace Follow.Freely;

[RoomPolicy(CanPublish = false)]
public partial class PullPolicy;

public class Follower
{
    public void Attach(Room room)
    {
        room.TrackPublished += OnTrackPublished;
        foreach (var publication in room.RemoteParticipants.Values.SelectMany(p => p.TrackPublications.Values).OfType<RemoteTrackPublication>())
        {
            publication.SetSubscribed(true);
        }
    }

    private static void OnTrackPublished(object? sender, TrackPublishedEventArgs e) => e.Publication.SetSubscribed(true);
}

public class PullClient(TokenSigner signer, Follower follower)
{
    public async Task RunAsync(string url, string room, string user)
    {
        var live = new Room();
        await live.ConnectAsync(url, PullPolicy.CreateToken(signer, room, user));
        follower.Attach(live);
    }
}
