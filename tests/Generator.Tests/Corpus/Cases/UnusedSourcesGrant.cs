// case: Sources are listed for a bot that never publishes a track.
// libraries: rtc
using LiveKit.Rtc;

namespace Too.Sourced;

[RoomPolicy({|GG2110:CanPublishSources = TrackSources.Microphone|})]
public partial class ListenerPolicy;

public class Listener(TokenSigner signer)
{
    private readonly Room _room = new();

    public async Task ListenAsync(string url, string room, string listener)
    {
        _room.TrackSubscribed += (_, e) => Console.WriteLine(e.Participant.Identity);
        await _room.ConnectAsync(url, ListenerPolicy.CreateToken(signer, room, listener));
    }
}
