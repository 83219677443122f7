// case: A feature class subscribes in a room whose policy forbids it.
// libraries: rtc
using LiveKit.Rtc;

namespace Speaker.Only;

[RoomPolicy(CanSubscribe = false)]
public partial class SpeakerOnlyPolicy;

public class AutoSubscriber
{
    public void Attach(Room room)
    {
        room.TrackPublished += (_, e) => {|GG2104:e.Publication.SetSubscribed(true)|};
    }
}

public class SpeakerClient(TokenSigner signer)
{
    private readonly Room _room = new();

    public async Task RunAsync(string url, string hall, string speaker)
    {
        new AutoSubscriber().Attach(_room);
        await _room.ConnectAsync(url, SpeakerOnlyPolicy.CreateToken(signer, hall, speaker));
    }
}
