// case: A transcriber opens an audio stream of a participant that its policy does not let it hear.
// libraries: rtc
using LiveKit.Proto;
using LiveKit.Rtc;

namespace Deaf.Transcriber;

[RoomPolicy(CanSubscribe = false, Kind = GrantGen.ParticipantKind.Agent)]
public partial class DeafPolicy;

public class DeafTranscriber(TokenSigner signer)
{
    private readonly Room _room = new();

    public async Task RunAsync(string url, string call, string agent, string caller)
    {
        await _room.ConnectAsync(url, DeafPolicy.CreateToken(signer, call, agent));
        var remote = _room.RemoteParticipants[caller];
        await using var stream = {|GG2004:AudioStream.FromParticipant(remote, TrackSource.SourceMicrophone, sampleRate: 16000)|};
        await foreach (var frame in stream)
        {
            Console.WriteLine(frame.Frame);
        }
    }
}
