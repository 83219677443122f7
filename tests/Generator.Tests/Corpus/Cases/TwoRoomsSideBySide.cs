// case: A bridge holds a listening room and a speaking room at once; each does only what its own policy lets it do.
// libraries: rtc
using LiveKit.Rtc;

namespace Interpreter.Bridge;

[RoomPolicy(CanPublish = false)]
public partial class FloorPolicy;

[RoomPolicy(CanSubscribe = false, CanUpdateOwnMetadata = true)]
public partial class BoothPolicy;

public class InterpreterBridge(TokenSigner signer, string url)
{
    private readonly Room _floor = new();
    private readonly Room _booth = new();

    public async Task StartAsync(string meeting, string interpreter, string language)
    {
        await _floor.ConnectAsync(url, FloorPolicy.CreateToken(signer, meeting, interpreter));
        await _booth.ConnectAsync(url, BoothPolicy.CreateToken(signer, $"{meeting}-{language}", interpreter));
        _floor.TrackPublished += (_, e) => e.Publication.SetSubscribed(true);
    }

    public async Task SpeakAsync(AudioSource microphone, string language)
    {
        await _booth.LocalParticipant!.PublishTrackAsync(microphone.CreateTrack());
        await _booth.LocalParticipant!.SetAttributesAsync(new() { ["lang"] = language });
    }
}
