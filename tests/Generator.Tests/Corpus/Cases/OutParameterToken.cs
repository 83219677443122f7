// case: The token comes out of a Try method's out parameter.
// libraries: rtc
using LiveKit.Rtc;

namespace Parking.Intercom;

[RoomPolicy(CanSubscribe = true, CanPublishSources = TrackSources.Microphone)]
public partial class GatePolicy;

[RoomPolicy({|GG1004:Ttl = "7d"|}, CanUpdateOwnMetadata = true)]
public partial class OperatorPolicy;

public class GateUnit
{
    private readonly TokenSigner _signer;

    public GateUnit(TokenSigner signer) => _signer = signer;

    public string OperatorLink(string gate, string user) => "https://op.example/?t=" + OperatorPolicy.CreateToken(_signer, gate, user);

    public async Task RunAsync(string url, string gate, LocalAudioTrack microphone)
    {
        if (!TryMint(gate, out var token))
        {
            return;
        }

        var room = new Room();
        await room.ConnectAsync(url, token);
        await room.LocalParticipant!.PublishTrackAsync(microphone, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceMicrophone });
        await {|GG2001:room.LocalParticipant!.SetNameAsync($"Gate {gate}")|};
    }

    private bool TryMint(string gate, out string token)
    {
        token = gate.Length > 0 ? GatePolicy.CreateToken(_signer, gate, "gate-" + gate) : "";
        return token.Length > 0;
    }
}
