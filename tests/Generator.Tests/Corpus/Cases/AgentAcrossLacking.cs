// case: The same caption service, called with the room of an ordinary participant.
// libraries: rtc
using LiveKit.Proto;
using LiveKit.Rtc;

namespace Agent.Lacking;

[RoomPolicy(CanPublishData = true, CanPublish = false)]
public partial class ObserverPolicy;

public sealed class Captions
{
    public async Task WriteAsync(Room room, string track, params string[] lines)
    {
        foreach (var line in lines)
        {
            TranscriptionSegment[] segments = [new() { Id = Guid.NewGuid().ToString(), Text = line, Final = true }];
            await {|GG2106:room.LocalParticipant!.PublishTranscriptionAsync(new Transcription("speaker", track, segments))|};
        }
    }
}

public class Observer(TokenSigner signer, Captions captions)
{
    public async Task RunAsync(string url, string room, string observer, string track)
    {
        using var live = new Room();
        await live.ConnectAsync(url, ObserverPolicy.CreateToken(signer, room, observer));
        await captions.WriteAsync(live, track, "one", "two");
    }
}
